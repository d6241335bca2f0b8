// SPDX-License-Identifier: MIT
//
// address -- which internet addresses are those of the open internet.
//
// Source   IANA's registries of special-purpose addresses (RFC 6890 and what updates it): everything that is not global is refused, and
//          so is IPv4 inside IPv6 (mapped, NAT64, 6to4, Teredo), judged by the address inside where it has one

#include "fetch/fetch.h"

typedef struct range4 {
    uint32_t base;
    int bits;
} range4;

static int is_public4(uint32_t a)
{
    static const range4 closed[] = {{0x00000000, 8}, {0x0A000000, 8}, {0x64400000, 10}, {0x7F000000, 8}, {0xA9FE0000, 16}, {0xAC100000, 12}, {0xC0000000, 24},
        {0xC0000200, 24}, {0xC0586300, 24}, {0xC0A80000, 16}, {0xC6120000, 15}, {0xC6336400, 24}, {0xCB007100, 24}, {0xE0000000, 4}, {0xF0000000, 4}};
    for (size_t i = 0; i < sizeof closed / sizeof *closed; i++)
        if ((a ^ closed[i].base) >> (32 - closed[i].bits) == 0) return 0;
    return 1;
}

static uint32_t four(const uint8_t *p) { return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3]; }

static int is_public6(const uint8_t *p)
{
    static const uint8_t mapped[12] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff}, nat64[12] = {0, 0x64, 0xff, 0x9b};
    if (memcmp(p, mapped, 12) == 0 || memcmp(p, nat64, 12) == 0) return is_public4(four(p + 12));
    if (p[0] == 0x20 && p[1] == 0x02) return is_public4(four(p + 2));       // 6to4
    if (p[0] == 0x20 && p[1] == 0x01 && p[2] < 2) return 0;                 // Teredo, ORCHID, benchmarking
    if (four(p) == 0x20010DB8u || (p[0] == 0x3f && p[1] == 0xff && p[2] < 0x10)) return 0; // documentation
    return (p[0] & 0xE0) == 0x20;                                           // global unicast, 2000::/3, alone
}

int drg_fetch_is_public(const uint8_t *address, size_t n) { return n == 4 ? is_public4(four(address)) : n == 16 ? is_public6(address) : 0; }
