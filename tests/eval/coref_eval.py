#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
#
# coref_eval -- chains of persons and organisations against GUM's coreference: MUC, B-cubed, CEAF-e and their mean.
#
#   coref_eval.py GOLD.conll DUMP.tsv      (DUMP.tsv: output of coref_dump on the same documents)
#
# Method   a mention is matched by its head token; gold mentions are those of the OntoNotes-style column (chains of two and
#          more) whose entity type is person, organization or place; system mentions likewise without singletons
# Source   Vilain et al. 1995 (MUC); Bagga and Baldwin 1998 (B-cubed); Luo 2005 (CEAF); mean as in Pradhan et al. 2012
# Needs    the trees of the gold for head tokens: GOLD.conllu beside the dump, given by --trees

import argparse
import collections
import re


def read_trees(path):
    """Heads of all words by document, counted from 0 in the document; -1 for roots."""
    docs, doc, heads, base, sent = {}, None, [], 0, []
    for line in open(path, encoding='utf-8'):
        line = line.rstrip('\n')
        if line.startswith('# newdoc id = '):
            doc = line.split(' = ', 1)[1]
            heads = docs.setdefault(doc, [])
            base = 0
        elif not line:
            heads.extend((base + h - 1) if h else -1 for h in sent)
            base += len(sent)
            sent = []
        elif not line.startswith('#'):
            cells = line.split('\t')
            if cells[0].isdigit():
                sent.append(int(cells[6]))
    return docs


def read_gold(path, trees, types):
    """Chains as sets of head tokens, by document."""
    gold, doc, at = {}, None, 0
    open_all, open_type = {}, []
    for line in open(path, encoding='utf-8'):
        line = line.rstrip('\n')
        if line.startswith('# begin document '):
            doc = line.split()[-1]
            at, open_all, open_type = 0, collections.defaultdict(list), collections.defaultdict(list)
            spans, kinds = [], {}
            gold[doc] = (spans, kinds)
        if not line or line.startswith('#'):
            continue
        cells = line.split('\t')
        for part in re.findall(r'\(\d+\|[^;()]*\)|\(\d+\|[^;()]*|\d+\)', cells[4]):
            number = re.search(r'\d+', part).group()
            if part.startswith('('):
                open_type[number].append((at, part.split('|')[1].rstrip(')')))
            if part.endswith(')') and open_type[number]:
                first, kind = open_type[number].pop()
                kinds[(first, at)] = kind
        for part in re.findall(r'\(?\d+\)?', cells[5]):
            number = part.strip('()')
            if part.startswith('('):
                open_all[number].append(at)
            if part.endswith(')') and open_all[number]:
                spans.append((open_all[number].pop(), at, number))
        at += 1
    chains = {}
    for name, (spans, kinds) in gold.items():
        heads, by_chain = trees.get(name, []), collections.defaultdict(set)
        chain_type = {}
        for first, last, number in spans:
            kind = kinds.get((first, last))
            head = next((t for t in range(first, last + 1) if not first <= heads[t] <= last), last)
            by_chain[number].add(head)
            if kind:
                chain_type.setdefault(number, kind)
        chains[name] = [c for n, c in by_chain.items() if len(c) > 1 and chain_type.get(n) in types]
    return chains


def read_system(path):
    chains, singles = collections.defaultdict(lambda: collections.defaultdict(set)), {}
    for line in open(path, encoding='utf-8'):
        cells = line.rstrip('\n').split('\t')
        if len(cells) == 7 and cells[5] not in ('other',) and cells[6] != 'demonym':
            chains[cells[0]][cells[4]].add(int(cells[3]))
    return {doc: [c for c in by.values() if len(c) > 1] for doc, by in chains.items()}, singles


def muc(key, response):
    where = {m: i for i, c in enumerate(response) for m in c}
    top = bottom = 0
    for chain in key:
        parts = {where[m] for m in chain if m in where}
        top += len(chain) - (len(parts) + sum(m not in where for m in chain))
        bottom += len(chain) - 1
    return top, bottom


def b_cubed(key, response):
    where = {m: c for c in response for m in c}
    top = sum(len(chain & where[m]) / len(chain) for chain in key for m in chain if m in where)
    return top, sum(len(c) for c in key)


def best_match(key, response):
    """Greedy is not enough: the assignment problem, by the Hungarian method on the overlap phi4."""
    n = max(len(key), len(response))
    if n == 0:
        return 0.0
    cost = [[0.0] * n for _ in range(n)]
    for i, a in enumerate(key):
        for j, b in enumerate(response):
            cost[i][j] = -2.0 * len(a & b) / (len(a) + len(b))
    inf, u, v, p, way = float('inf'), [0.0] * (n + 1), [0.0] * (n + 1), [0] * (n + 1), [0] * (n + 1)
    for i in range(1, n + 1):
        p[0], j0 = i, 0
        least, used = [inf] * (n + 1), [False] * (n + 1)
        while True:
            used[j0] = True
            i0, delta, j1 = p[j0], inf, 0
            for j in range(1, n + 1):
                if used[j]:
                    continue
                cur = cost[i0 - 1][j - 1] - u[i0] - v[j]
                if cur < least[j]:
                    least[j], way[j] = cur, j0
                if least[j] < delta:
                    delta, j1 = least[j], j
            for j in range(n + 1):
                if used[j]:
                    u[p[j]] += delta
                    v[j] -= delta
                else:
                    least[j] -= delta
            j0 = j1
            if p[j0] == 0:
                break
        while j0:
            j1 = way[j0]
            p[j0], j0 = p[j1], j1
    return -sum(cost[p[j] - 1][j - 1] for j in range(1, n + 1) if p[j])


def f1(p, r):
    return 2 * p * r / (p + r) if p + r else 0.0


def ratio(pair):
    return pair[0] / pair[1] if pair[1] else 0.0


def add(a, b):
    return (a[0] + b[0], a[1] + b[1])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('gold')
    parser.add_argument('dump')
    parser.add_argument('--trees', required=True)
    parser.add_argument('--genre', default='', help='only documents whose name holds this')
    parser.add_argument('--types', default='person,organization,place')
    args = parser.parse_args()
    gold = read_gold(args.gold, read_trees(args.trees), set(args.types.split(',')))
    system, _ = read_system(args.dump)
    zero = (0, 0)
    total = {m: [zero, zero] for m in ('MUC', 'B3', 'CEAFe')}
    found = [0, 0, 0]
    for doc, key in sorted(gold.items()):
        if args.genre not in doc:
            continue
        gold_heads = set().union(*key) if key else set()
        # a system chain that touches no gold mention of these types may be right about something else: it is not asked here
        response = [c for c in system.get(doc, []) if c & gold_heads]
        total['MUC'][0] = add(total['MUC'][0], muc(response, key))
        total['MUC'][1] = add(total['MUC'][1], muc(key, response))
        total['B3'][0] = add(total['B3'][0], b_cubed(response, key))
        total['B3'][1] = add(total['B3'][1], b_cubed(key, response))
        same = best_match(key, response)
        total['CEAFe'][0] = add(total['CEAFe'][0], (same, len(response)))
        total['CEAFe'][1] = add(total['CEAFe'][1], (same, len(key)))
        heads = set().union(*response) if response else set()
        found = [found[0] + len(heads & gold_heads), found[1] + len(heads), found[2] + len(gold_heads)]
    scores = []
    for name, (precision, recall) in total.items():
        p, r = ratio(precision), ratio(recall)
        scores.append(f1(p, r))
        print(f'{name:6} P {100 * p:5.1f}  R {100 * r:5.1f}  F1 {100 * scores[-1]:5.1f}')
    p, r = found[0] / max(1, found[1]), found[0] / max(1, found[2])
    print(f'mentions P {100 * p:5.1f}  R {100 * r:5.1f}  of {found[2]}')
    print(f'CoNLL-F1 {100 * sum(scores) / 3:5.1f}')


if __name__ == '__main__':
    main()
