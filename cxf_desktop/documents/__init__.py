"""Word and PDF of an engagement, both from one neutral outline; chart geometry.

``builders.build`` makes the outline, ``word.write_word`` and ``pdf.write_pdf`` write it; the libraries that they need
are loaded at the first document.
"""
