"""What the engine says: English sentences that know what they are made of, so that others can word them anew.

A message's template, the sentence with named places, is its code: as with gettext and Qt, the source text tells what is
meant. `.ci/collect_messages.py` finds all templates for the translators, so a template is always a literal.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Optional, Union

TEMPLATE, VALUES = "template", "values"
MESSAGES = "messages"  # the key under which a line of the engine tells how what it says is made: see `told`


class Message(str):
    """A sentence, or a part of one, in English; and the template and the values that it is made of.

    Wherever it goes it is text like any other. What is put together of several is a message with these as values.

    Parameters
    ----------
    template : str
        English, with places as `str.format` fills them. Without values it is taken as it is, braces and all.
    **values : str, int, float or Message
        What the places are filled with.

    Examples
    --------
    >>> Message("{count} bands of {image}", count=3, image=Message("the coarse image"))
    '3 bands of the coarse image'
    """

    template: str
    values: Mapping[str, Any]

    def __new__(cls, template: str, /, **values: Any) -> Message:
        """Fill the places of a template."""
        values = {name: said(value) if isinstance(value, Exception) else value for name, value in values.items()}
        made = super().__new__(cls, _filled(template, values))
        made.template = template
        made.values = values
        return made

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, Any]]:
        """Tell pickle how to make it again."""
        return (self.template,), dict(self.values)

    def worded(self, translated: Callable[[str], str]) -> str:
        """Return it in another language.

        Parameters
        ----------
        translated : callable
            Takes a template in English and returns the one of the other language, or the same where there is none.

        Returns
        -------
        str
            In English where the other template asks for values that there are not.
        """
        values = {name: worded(value, translated) for name, value in self.values.items()}
        try:
            return _filled(translated(self.template), values)
        except (LookupError, ValueError, TypeError):
            return _filled(self.template, values)


def joined(separator: str, parts: Iterable[str]) -> Message:
    """Return messages one after the other, as one.

    Parameters
    ----------
    separator : str
        What stands between two; the same in every language.
    parts : iterable of str or Message

    Returns
    -------
    Message
    """
    values = {f"part{number}": part for number, part in enumerate(parts)}
    return Message(separator.join(f"{{{name}}}" for name in values), **values)


def worded(value: Any, translated: Callable[[str], str]) -> Any:
    """Return a message in another language, and anything else as it is.

    Parameters
    ----------
    value : Any
    translated : callable
        See `Message.worded`.

    Returns
    -------
    Any
    """
    return value.worded(translated) if isinstance(value, Message) else value


def told(value: Any) -> dict[str, Any]:
    """Return how the messages in something are made, so that another process can word them: see `as_told`.

    Parameters
    ----------
    value : Any
        Of messages, other texts, numbers, dicts and sequences.

    Returns
    -------
    dict of str to dict
        By each message's text, its template and values; of values that are messages, too.
    """
    return {str(message): _parts(message) for message in _messages_in(value)}


def as_told(value: Any, messages: Mapping[str, Mapping[str, Any]]) -> Any:
    """Return something that came from another process, with its messages as messages again.

    Parameters
    ----------
    value : Any
        Plain texts, numbers, dicts and lists.
    messages : mapping of str to mapping
        What `told` returned.

    Returns
    -------
    Any
    """
    if isinstance(value, str):
        return _made(messages[value]) or value if value in messages else value
    if isinstance(value, Mapping):
        return {as_told(name, messages): as_told(each, messages) for name, each in value.items()}
    return [as_told(each, messages) for each in value] if isinstance(value, list) else value


def said(error: Exception) -> str:
    """Return what an error says, as the message that it was raised with where it was.

    Parameters
    ----------
    error : Exception

    Returns
    -------
    str or Message
    """
    first = error.args[0] if error.args else None
    return first if isinstance(first, Message) else str(error)


def _filled(template: str, values: Mapping[str, Any]) -> str:
    return template.format(**values) if values else str(template)


def _messages_in(value: Any) -> Iterator[Message]:
    if isinstance(value, Message):
        yield value
    elif isinstance(value, Mapping):
        for name, each in value.items():
            yield from _messages_in(name)
            yield from _messages_in(each)
    elif isinstance(value, (list, tuple)):
        for each in value:
            yield from _messages_in(each)


def _parts(message: Message) -> dict[str, Any]:
    values = {
        name: _parts(value) if isinstance(value, Message) else _plain(value) for name, value in message.values.items()
    }
    return {TEMPLATE: message.template, VALUES: values}


def _plain(value: Any) -> Union[str, int, float]:
    """Return a value as JSON has it: what is no number is filled in as its text."""
    if isinstance(value, (int, float, str)):
        return value
    if hasattr(value, "__index__"):
        return operator.index(value)
    return float(value) if hasattr(value, "__float__") else str(value)


def _made(parts: Mapping[str, Any]) -> Optional[Message]:
    """Return a message, or None where a value got lost on the way: JSON knows no number that is not finite."""
    values = {name: _made(value) if isinstance(value, Mapping) else value for name, value in parts[VALUES].items()}
    try:
        return Message(parts[TEMPLATE], **values)
    except (LookupError, ValueError, TypeError):
        return None
