"""Judgement in words and tables from numbers: names, shares, why, what-ifs, strategies.

``best_pose``, ``causes``, ``strategies`` and ``validation`` are imported from their own modules, so
that the window need not load at the start what it shows later.
"""

from explorer.insight.assumptions import assumption
from explorer.insight.claims import Note
from explorer.insight.explain import Explanation, explain
from explorer.insight.names import groups, plain_name
from explorer.insight.shares import Share, group_shares, muscle_shares
from explorer.insight.why import Reason, sentence, why

__all__ = [
    "Explanation",
    "Note",
    "Reason",
    "Share",
    "assumption",
    "explain",
    "group_shares",
    "groups",
    "muscle_shares",
    "plain_name",
    "sentence",
    "why",
]
