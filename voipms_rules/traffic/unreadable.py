"""The exception the readers of bodies share."""

from __future__ import annotations


class Unreadable(ValueError):
    """A body that cannot be read with certainty; its call is sent unjudged."""
