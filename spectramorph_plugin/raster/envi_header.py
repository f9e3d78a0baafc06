"""The fields of ENVI headers."""

from __future__ import annotations


def envi_fields(text: str) -> dict[str, str]:
    """Return the fields of an ENVI header.

    A list may begin on the line below its name; an empty value does not swallow the next field.

    Parameters
    ----------
    text : str
        Of the file.

    Returns
    -------
    dict of str to str
        Values, lists with their braces, by their names in lower case with underscores; empty where the text is no ENVI
        header.
    """
    if not text.lstrip("\ufeff \t\r\n").startswith("ENVI"):
        return {}
    fields: dict[str, str] = {}
    position, last_brace = 0, text.rfind("}")
    while position < len(text):
        end = text.find("\n", position)
        end = len(text) if end < 0 else end
        name, equals, _ = text[position:end].partition("=")
        value_at = position + len(name) + 1
        position = end + 1
        if not equals or "{" in name or ";" in name or not name.strip():
            continue
        value = text[value_at:end].strip()
        start = end if value == "" else value_at
        while start < len(text) and text[start].isspace():
            start += 1
        if text.startswith("{", start) and start < last_brace:
            closed = text.index("}", start) + 1
            value, position = text[start:closed], max(position, closed)
        fields.setdefault("_".join(name.lower().split()), value)
    return fields
