"""The compiled core of pydantic alone: to import the Python around it takes four times as long as to start Python."""

from __future__ import annotations

import sys
from importlib.machinery import ExtensionFileLoader, PathFinder
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pydantic_core import PydanticCustomError, SchemaValidator, ValidationError, __version__
else:

    def _core():
        """The module itself. Modules are kept by name, so whoever imports the package later works with this one."""
        name = "pydantic_core._pydantic_core"
        if name in sys.modules:
            return sys.modules[name]
        package = PathFinder.find_spec("pydantic_core")
        spec = package and PathFinder.find_spec(name, package.submodule_search_locations)
        if spec is None or not isinstance(spec.loader, ExtensionFileLoader):
            import pydantic_core  # it is installed in a way of its own

            return pydantic_core
        sys.modules[name] = spec.loader.create_module(spec)
        spec.loader.exec_module(sys.modules[name])
        # As every import does: who asks what was loaded, finds it.
        sys.modules[name].__file__ = spec.origin
        return sys.modules[name]

    _found = _core()
    PydanticCustomError = _found.PydanticCustomError
    SchemaValidator = _found.SchemaValidator
    ValidationError = _found.ValidationError
    __version__ = _found.__version__

__all__ = ["PydanticCustomError", "SchemaValidator", "ValidationError", "__version__"]
