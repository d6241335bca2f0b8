# SPDX-License-Identifier: MIT
#
# namefiles.py -- what the scripts of this folder read: tables of data/world/, treebanks, files of names.


def rows(path):
    """The rows of a table of data/world/, each a dictionary by its header."""
    header = None
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line and line[0] != "#":
                cells = line.split("\t")
                if header is None:
                    header = cells
                else:
                    yield dict(zip(header, cells + [""] * (len(header) - len(cells))))


def trees(path):
    """The sent_id of each sentence of a CoNLL-U file (empty where it has none) and its words, each the list of its cells."""
    words, sent_id = [], ""
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if not line:
                if words:
                    yield sent_id, words
                words = []
            elif line.startswith("# sent_id = "):
                sent_id = line[12:]
            elif line[0].isdigit():
                cells = line.split("\t")
                if "-" not in cells[0] and "." not in cells[0]:
                    words.append(cells)
    if words:
        yield sent_id, words


def tagged(path):
    """The sentences of a file of names ("word<tab>tag", a blank line between), each a list of (word, tag)."""
    words = []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if not line.strip():
                if words:
                    yield words
                words = []
            elif "\t" in line:
                words.append(tuple(line.split("\t")[:2]))
    if words:
        yield words


def spans(tags):
    """Names of a sentence by its tags (B-PER I-PER O ...): first word, end, type, from left to right."""
    first = None
    for i, tag in enumerate(tags + ["O"]):
        if first is not None and not (tag[0] == "I" and tag[2:] == tags[first][2:]):
            yield first, i, tags[first][2:]
            first = None
        if first is None and tag != "O":
            first = i
