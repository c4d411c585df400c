#!/usr/bin/env python3
"""Writes look-alikes.txt beside this file: one "code point, ASCII letter or digit" a line.

Source: confusables of UTS #39 (Unicode Security Mechanisms) as Debian packages them in python3-confusable-homoglyphs,
and, for Latin small capitals, the character names of the Unicode Character Database inside python3's unicodedata.
Left out: what NFKC already folds (our normalisation runs first), scripts whose letters only resemble by accident in
running text (Arabic, Hebrew, Indic, ...), and code points beyond the Basic Multilingual Plane.
"""
import json, unicodedata as u
from pathlib import Path


# Latin extensions and IPA, Greek, Cyrillic, Armenian; Cherokee; phonetic extensions; Latin-C, Coptic; Lisu; Cyrillic-B, Latin-D, Latin-E, Cherokee.
RANGES = [(0x180, 0x58F), (0x13A0, 0x13FF), (0x1D00, 0x1DBF), (0x2C60, 0x2CFF), (0xA4D0, 0xA4FF), (0xA640, 0xA69F), (0xA720, 0xA7FF), (0xAB30, 0xABBF)]

data = json.loads(Path("/usr/lib/python3/dist-packages/confusable_homoglyphs/confusables.json").read_text())
out = {}
for a, b in RANGES:
    for o in range(a, b + 1):
        c = chr(o)
        if not u.category(c).startswith(('L', 'N')) or u.normalize('NFKC', c) != c: continue
        targets = [e['c'] for e in data.get(c, []) if len(e['c']) == 1 and e['c'].isascii() and e['c'].isalnum()]
        name = u.name(c, '')
        if targets:
            t = targets[0]
            # The prototype of the class I, l, 1 and | is l; a capital stands for the capital.
            if t == 'l' and u.category(c) == 'Lu': t = 'I'
        elif name.startswith('LATIN LETTER SMALL CAPITAL ') and len(name.split()[-1]) == 1 and len(name.split()) == 5:
            t = name[-1]
        else: continue
        out[o] = t
lines = [f'{o:04X} {t}' for o, t in sorted(out.items())]
(Path(__file__).parent / 'look-alikes.txt').write_text('\n'.join(lines) + '\n')
print(len(lines), 'look-alikes')
