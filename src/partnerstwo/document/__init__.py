"""A document as a value and its renderers; knows no partnership and no rule."""
