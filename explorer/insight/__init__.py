"""Judgement in words and tables from numbers: names, shares, the shared-action explanation."""

from explorer.insight.claims import Note
from explorer.insight.explain import Explanation, explain
from explorer.insight.names import groups, plain_name
from explorer.insight.shares import Share, group_shares, muscle_shares

__all__ = [
    "Explanation",
    "Note",
    "Share",
    "explain",
    "group_shares",
    "groups",
    "muscle_shares",
    "plain_name",
]
