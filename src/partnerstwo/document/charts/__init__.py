"""Charts as plain SVG: attributes only, so that browsers, Typst, Word and LibreOffice draw them alike."""
