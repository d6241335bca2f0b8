// SPDX-License-Identifier: MIT
//
// loops -- how the trainer's plain loops are compiled: once for each kind of vector, chosen when the program starts.
//
// Nothing is contracted (-ffp-contract=off) and sums are written out in fixed order, so all versions give the same bits.

#ifndef DRG_TRAIN_LOOPS_H
#define DRG_TRAIN_LOOPS_H

#if defined(__x86_64__) && defined(__linux__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__) &&  \
    !defined(__SANITIZE_THREAD__)
#define DRG_CLONES __attribute__((target_clones("avx512f", "avx2", "default")))
#else
#define DRG_CLONES
#endif

#endif
