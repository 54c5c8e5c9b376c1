"""Judgement in words and tables from numbers: names, shares, why, what-ifs, strategies."""

from explorer.insight.assumptions import assumption
from explorer.insight.best_pose import Search, Wish, best_pose
from explorer.insight.causes import Causes, Effect, causes
from explorer.insight.claims import Note
from explorer.insight.explain import Explanation, explain
from explorer.insight.names import groups, plain_name
from explorer.insight.shares import Share, group_shares, muscle_shares
from explorer.insight.strategies import Strategies, Strategy, strategies
from explorer.insight.why import Reason, sentence, why

__all__ = [
    "Causes",
    "Effect",
    "Explanation",
    "Note",
    "Reason",
    "Search",
    "Share",
    "Strategies",
    "Strategy",
    "Wish",
    "assumption",
    "best_pose",
    "causes",
    "explain",
    "group_shares",
    "groups",
    "muscle_shares",
    "plain_name",
    "sentence",
    "strategies",
    "why",
]
