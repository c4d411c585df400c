#!/usr/bin/env python3
"""Writes unicode-folding.bin beside this file, and nfkc-samples.txt for the tests.

.NET's string.Normalize returns its input unchanged when InvariantGlobalization is on, so Guardian owns its table.
Source: the Unicode Character Database inside python3's unicodedata (14.0.0 on Debian 12).

Layout, little endian:
  u16 record count, then per record: u24 code point, u8 flags, u8 combining class, u8 n, n x u16 mapping
  u16 pair count, then per pair: u24 first, u24 second, u24 composed
Flags: 1 mapping present (NFKD, then our folding), 2 may join the character before it, 4 dropped,
8 changes when it stands alone (not inert).
Usage: generate.py <folder of the tests' data>
"""
import random, struct, sys, unicodedata as u
from pathlib import Path

def rng(*pairs):
    out = set()
    for a, b in pairs: out.update(range(a, b + 1))
    return out

# DerivedCoreProperties.txt, Default_Ignorable_Code_Point; plus the interlinear annotation marks and the keycap.
IGNORABLE = rng((0xAD, 0xAD), (0x34F, 0x34F), (0x61C, 0x61C), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F),
    (0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x206F), (0x3164, 0x3164), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF),
    (0xFFA0, 0xFFA0), (0xFFF0, 0xFFFB), (0x20E3, 0x20E3), (0x1BCA0, 0x1BCA3), (0x1D173, 0x1D17A), (0xE0000, 0xE0FFF))
DASHES = rng((0x2010, 0x2015), (0x2043, 0x2043), (0x2212, 0x2212), (0x2796, 0x2796), (0x2D7, 0x2D7), (0xFE31, 0xFE32),
    (0xFE58, 0xFE58), (0xFE63, 0xFE63), (0xFF0D, 0xFF0D), (0x2E3A, 0x2E3B))
LINES = {0x85, 0x2028, 0x2029}
BLANKS = {0x2800}

def fold(c):
    o = ord(c)
    if o in IGNORABLE: return ''
    if o in DASHES: return '-'
    if o in LINES: return '\n'
    if o in BLANKS or u.category(c) == 'Zs': return ' '
    if u.category(c) == 'Nd': return str(u.decimal(c))
    return c

def decompose(s): return ''.join(fold(d) for c in s for d in ([''] if ord(c) in IGNORABLE else (['-'] if ord(c) in DASHES else u.normalize('NFKD', c))) if d)

def folded(s):
    out = ''
    for c in u.normalize('NFC', decompose(s)):
        # Marks on ASCII digits are dropped.
        if not (out and out[-1] in '0123456789' and u.combining(c)): out += c
    return out

def is_syllable(o): return 0xAC00 <= o <= 0xD7A3

points = [o for o in range(0x110000) if not 0xD800 <= o <= 0xDFFF]
pairs = []
for o in points:
    d = u.decomposition(chr(o))
    if d and not d.startswith('<') and not is_syllable(o):
        parts = [int(x, 16) for x in d.split()]
        if len(parts) == 2 and u.normalize('NFC', chr(parts[0]) + chr(parts[1])) == chr(o):
            pairs.append((parts[0], parts[1], o))
seconds = {b for _, b, _ in pairs} | rng((0x1161, 0x1175), (0x11A8, 0x11C2))

records = bytearray(); count = 0
for o in points:
    if o < 0x80 or is_syllable(o): continue
    c = chr(o); d = decompose(c); flags = 0
    if d != c and d: flags |= 1
    if d and (u.combining(d[0]) or ord(d[0]) in seconds): flags |= 2
    if not d: flags |= 4
    if folded(c) != c or u.combining(c): flags |= 8
    ccc = u.combining(c)
    if not flags and not ccc: continue
    m = d.encode('utf-16-le') if flags & 1 else b''
    records += struct.pack('<I', o)[:3] + bytes([flags, ccc, len(m) // 2]) + m
    count += 1
blob = struct.pack('<H', count) + bytes(records) + struct.pack('<H', len(pairs))
for p in pairs: blob += b''.join(struct.pack('<I', x)[:3] for x in p)
here = Path(__file__).parent
(here / 'unicode-folding.bin').write_bytes(blob)
print(count, 'records', len(pairs), 'pairs', len(blob), 'bytes')

if len(sys.argv) > 1:
    r = random.Random(20261121)
    interesting = [o for o in points if o >= 0x80 and u.category(chr(o)) not in ('Cn', 'Co') and (folded(chr(o)) != chr(o) or u.combining(chr(o)) or o in seconds)]
    hangul = list(range(0x1100, 0x1113)) + list(range(0x1161, 0x1176)) + list(range(0x11A8, 0x11C3)) + [0xAC00, 0xAC01, 0xD788]
    kana = list(range(0xFF61, 0xFFA0)) + [0x3099, 0x309A] + list(range(0x3041, 0x3097)) + list(range(0x30A1, 0x30FB))
    lines = []
    def sample(pool, n):
        s = ''.join(chr(r.choice(pool)) for _ in range(n))
        lines.append(' '.join(f'{ord(c):04X}' for c in s) + ';' + ' '.join(f'{ord(c):04X}' for c in folded(s)))
    for o in interesting: lines.append(f'{o:04X};' + ' '.join(f'{ord(c):04X}' for c in folded(chr(o))))
    latin = list(range(0x41, 0x7B)) + list(range(0x300, 0x345)) + [0xC5, 0x1EA0, 0x200B]
    for _ in range(1500): sample(interesting, r.randint(2, 6))
    for _ in range(800): sample(hangul, r.randint(2, 6))
    for _ in range(800): sample(kana, r.randint(2, 6))
    for _ in range(800): sample(latin, r.randint(2, 8))
    Path(sys.argv[1], 'folding-samples.txt').write_text('\n'.join(lines) + '\n')
    print(len(lines), 'samples')
