"""The lesson as data, and what it computes."""

from explorer.language import tr

TITLE = tr("Why do I feel hamstring exercises in my calves?")
