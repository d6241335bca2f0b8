// SPDX-License-Identifier: MIT
//
// kernels_sets -- the kernel sets that exist for this processor family; kernels.c picks among them.

#ifndef DRG_READER_KERNELS_SETS_H
#define DRG_READER_KERNELS_SETS_H

#include "reader/kernels.h"

#if defined(__x86_64__)
#define DRG_KERNELS_X86 1
extern const drg_kernels drg_avx512_kernels;
extern const drg_kernels drg_avx2_kernels;
#endif
extern const drg_kernels drg_base_kernels;

#endif
