// SPDX-License-Identifier: MIT
//
// compile_names -- the names under which a person is found: the full name, its shorter forms, other transliterations, the family name.
//
// Reads    name-variants.tsv (forms of one given name: Vladimir, Volodymyr, Uladzimir), and a person's name, family name and variants
// Writes   keys
// Rule     "Joseph R. Biden Jr." is also "Joseph R. Biden" and "Joseph Biden"; "Bashar al-Assad" is also "Assad"
// Rule     family first: "Xi Jinping" is Xi; family last with its particles: "Ursula von der Leyen" is "von der Leyen"
// Rule     given name first as the Japanese and Hungarians do for the English press, and family first as they do at home: "Hayashi Yoshimasa"
// Rule     two surnames: "Andres Manuel Lopez Obrador" is "Lopez Obrador", and with less weight "Lopez" and "Obrador"
// Rule     no surname: in Ethiopia or Iceland the given name stands for the person, "Abiy", "Katrin"

#include "know/compile_inner.h"

#include "base/utf8.h"

#include <stdlib.h>

#define TOKENS_MOST 12
#define KEY_CAP 512
#define FULL_NAME 150 // weight of a full name, to which a quarter of the person's weight is added

typedef struct name_tokens {
    drg_str t[TOKENS_MOST];
    size_t n;
} name_tokens;

// ---- forms of given names -----------------------------------------------------------------------------------------

static int equal_order(const void *left, const void *right)
{
    const drg_build_equal *a = left, *b = right;
    if (a->name != b->name) return a->name < b->name ? -1 : 1;
    return (a->line > b->line) - (a->line < b->line);
}

drg_err drg_build_name_variants(drg_build *build)
{
    drg_tsv tsv;
    int at, more;
    static const char *const columns[] = {"names"};
    DRG_TRY(drg_build_table(build, &tsv, "name-variants.tsv", columns, &at, 1));
    drg_err err;
    while ((err = drg_tsv_next(&tsv, &more, build->note)) == DRG_OK && more) {
        drg_str names = drg_tsv_cell(&tsv, at), name;
        while (err == DRG_OK && drg_str_next(&names, ' ', &name)) {
            char key[KEY_CAP];
            drg_build_equal *equal = DRG_ARENA_PUSH(&build->arena, build->equals, build->n_equals, build->cap_equals);
            if (!equal) {
                err = drg_fail(build->note, DRG_E_NOMEM, "out of memory");
                break;
            }
            equal->line = tsv.line;
            err = drg_build_string(build, (drg_str){key, drg_utf8_key_into(key, sizeof key, name)}, &equal->name);
        }
        if (err != DRG_OK) break;
    }
    drg_tsv_close(&tsv);
    if (build->n_equals) qsort(build->equals, build->n_equals, sizeof *build->equals, equal_order);
    return err;
}

// ---- cutting names ------------------------------------------------------------------------------------------------

// Words that belong to the family name that follows them.
static int is_particle(drg_str word)
{
    static const char *const particles[] = {"al", "el", "abu", "bin", "ibn", "ben", "bint", "ould", "ag", "da", "de", "del", "della", "den",
        "der", "des", "di", "do", "dos", "du", "la", "le", "los", "san", "st.", "st", "saint", "ten", "ter", "van", "vande", "von", "zu", "zum",
        "zur", "af", "av", "mac", "ap", "y", NULL};
    return drg_str_one_of(word, particles);
}

static int is_suffix(drg_str word)
{
    static const char *const suffixes[] = {"jr", "jr.", "sr", "sr.", "ii", "iii", "iv", NULL};
    return drg_str_one_of(word, suffixes);
}

static int is_initial(drg_str word)
{
    return word.n == 1 || (word.n == 2 && word.p[1] == '.');
}

static name_tokens tokens_cut(drg_str key)
{
    name_tokens tokens = {.n = 0};
    drg_str word;
    while (tokens.n < TOKENS_MOST && drg_str_next(&key, ' ', &word))
        if (word.n) tokens.t[tokens.n++] = word;
    if (tokens.n > 0) { // "Biden, Jr."
        drg_str *before = &tokens.t[tokens.n > 1 ? tokens.n - 2 : 0];
        if (before->n > 1 && before->p[before->n - 1] == ',') before->n--;
    }
    while (tokens.n > 1 && is_suffix(tokens.t[tokens.n - 1])) tokens.n--;
    return tokens;
}

static drg_str tokens_join(char *out, const name_tokens *tokens, size_t from, size_t to)
{
    size_t n = 0;
    for (size_t i = from; i < to; i++) {
        if (n + tokens->t[i].n + 1 >= KEY_CAP) break;
        if (n) out[n++] = ' ';
        memmove(out + n, tokens->t[i].p, tokens->t[i].n); // the tokens may lie in out
        n += tokens->t[i].n;
    }
    return (drg_str){out, n};
}

// First token of the family name at the end, with its particles: 1 for "ursula von der leyen".
static size_t family_from(const name_tokens *tokens)
{
    size_t from = tokens->n - 1;
    while (from > 1 && is_particle(tokens->t[from - 1])) from--;
    return from;
}

// ---- countries with their own order of names ----------------------------------------------------------------------

static int family_first(const drg_build *build, drg_str country, const name_tokens *tokens)
{
    static const char *const countries[] = {"CHN", "TWN", "HKG", "MAC", "KOR", "PRK", "VNM", "KHM", "SGP", "VDR", "RVN", NULL};
    // "Carrie Lam", "Tommy Koh": a given name of ours in front tells the western order.
    return drg_str_one_of(country, countries) && tokens->n > 1 && tokens->n <= 4 && drg_build_gender(build, tokens->t[0]) == 0;
}

static int two_surnames(drg_str country)
{
    static const char *const countries[] = {"ESP", "MEX", "GTM", "HND", "SLV", "NIC", "CRI", "PAN", "CUB", "DOM", "COL", "VEN", "ECU", "PER",
        "BOL", "CHL", "ARG", "PRY", "URY", "PHL", "GNQ", NULL};
    return drg_str_one_of(country, countries);
}

static int either_order(drg_str country)
{
    static const char *const countries[] = {"JPN", "HUN", NULL};
    return drg_str_one_of(country, countries);
}

static int given_name_alone(drg_str country)
{
    static const char *const countries[] = {"ETH", "ERI", "ISL", "MNG", "BTN", NULL};
    return drg_str_one_of(country, countries);
}

// ---- giving the names ---------------------------------------------------------------------------------------------

typedef struct person_naming {
    drg_build *build;
    const drg_build_person *person;
} person_naming;

static drg_know_hit hit_of(const person_naming *naming, drg_know_how how, uint32_t weight)
{
    return (drg_know_hit){.kind = DRG_KNOW_PERSON, .how = how, .record = naming->person->record, .weight = (uint8_t)(weight > 255 ? 255 : weight)};
}

// A family name, by itself and without its article: "al-assad", "assad".
static drg_err family_put(const person_naming *naming, drg_str family, uint32_t percent)
{
    char key[KEY_CAP];
    drg_str folded = {key, drg_utf8_key_into(key, sizeof key, family)};
    if (folded.n < 2 || is_particle(folded) || is_initial(folded)) return DRG_OK;
    drg_know_hit hit = hit_of(naming, DRG_KNOW_HOW_FAMILY, naming->person->weight * percent / 100);
    if (drg_build_gender(naming->build, folded)) hit.flags |= DRG_KNOW_AMBIGUOUS;
    DRG_TRY(drg_build_name(naming->build, folded, hit));
    DRG_TRY(drg_build_loose(naming->build, folded, hit));
    if (folded.n > 5 && (drg_str_starts(folded, "al-") || drg_str_starts(folded, "el-") || drg_str_starts(folded, "al ") || drg_str_starts(folded, "el ")))
        DRG_TRY(drg_build_name(naming->build, drg_str_sub(folded, 3, folded.n), hit));
    return DRG_OK;
}

static drg_err family_derive(const person_naming *naming, const name_tokens *tokens)
{
    char key[KEY_CAP];
    drg_str country = naming->person->country;
    size_t from = family_from(tokens), n = tokens->n;
    if (family_first(naming->build, country, tokens)) {
        DRG_TRY(family_put(naming, tokens->t[0], 90));
        // Vietnamese are called by their last name: "Trong", "Phuc".
        return drg_str_is(country, "VNM") && n > 2 ? family_put(naming, tokens->t[n - 1], 60) : DRG_OK;
    }
    if (given_name_alone(country) && n > 1) DRG_TRY(family_put(naming, tokens->t[0], 85));
    if (two_surnames(country) && n >= 3 && from == n - 1 && !is_initial(tokens->t[n - 2])) {
        DRG_TRY(family_put(naming, tokens_join(key, tokens, n - 2, n), 90));
        DRG_TRY(family_put(naming, tokens->t[n - 2], n >= 4 ? 55 : 35));
        return family_put(naming, tokens->t[n - 1], 50);
    }
    return family_put(naming, tokens_join(key, tokens, from, n), 90);
}

// One form of the full name, its fold, and the same with other forms of each given name.
static drg_err form_put(const person_naming *naming, const name_tokens *tokens, drg_know_how how, uint32_t weight)
{
    char key[KEY_CAP];
    drg_build *build = naming->build;
    drg_know_hit hit = hit_of(naming, how, weight);
    drg_str whole = tokens_join(key, tokens, 0, tokens->n);
    DRG_TRY(drg_build_name(build, whole, hit));
    DRG_TRY(drg_build_loose(build, whole, hit));
    hit.how = DRG_KNOW_HOW_ALIAS;
    hit.weight = (uint8_t)(hit.weight - 15);
    for (size_t i = 0; i + 1 < tokens->n && i < 3; i++) {
        uint32_t name = drg_pool_find(&build->pool, tokens->t[i]);
        for (uint32_t e = 0; name && e < build->n_equals; e++) {
            if (build->equals[e].name != name) continue;
            for (uint32_t other = 0; other < build->n_equals; other++) {
                if (build->equals[other].line != build->equals[e].line || build->equals[other].name == name) continue;
                char form[KEY_CAP];
                name_tokens changed = *tokens;
                drg_str given = drg_pool_get(&build->pool, build->equals[other].name);
                char copy[64]; // the pool may move while keys are put
                changed.t[i] = (drg_str){copy, given.n < sizeof copy ? given.n : sizeof copy};
                memcpy(copy, given.p, changed.t[i].n);
                drg_str spelled = tokens_join(form, &changed, 0, changed.n);
                DRG_TRY(drg_build_name(build, spelled, hit));
                DRG_TRY(drg_build_loose(build, spelled, hit));
            }
        }
    }
    return DRG_OK;
}

// The shorter forms of a name: without initials in the middle, first and family name only, without a trailing "Al Nahyan".
static drg_err shorter_put(const person_naming *naming, const name_tokens *tokens, uint32_t weight)
{
    name_tokens shorter = {.n = 0};
    for (size_t i = 0; i < tokens->n; i++)
        if (i == 0 || i + 1 == tokens->n || !is_initial(tokens->t[i])) shorter.t[shorter.n++] = tokens->t[i];
    if (shorter.n < tokens->n) DRG_TRY(form_put(naming, &shorter, DRG_KNOW_HOW_ALIAS, weight - 4));
    if (family_first(naming->build, naming->person->country, tokens)) return DRG_OK;
    size_t n = tokens->n;
    if (n >= 4 && (drg_str_is(tokens->t[n - 2], "al") || drg_str_starts(tokens->t[n - 1], "al-"))) {
        name_tokens prince = *tokens; // "mohammed bin zayed al nahyan"
        prince.n = n - (drg_str_is(tokens->t[n - 2], "al") ? 2 : 1);
        if (prince.n >= 3) DRG_TRY(form_put(naming, &prince, DRG_KNOW_HOW_ALIAS, weight - 8));
    }
    size_t from = family_from(tokens);
    if (n == 2 && either_order(naming->person->country)) {
        name_tokens at_home = {.t = {tokens->t[1], tokens->t[0]}, .n = 2};
        DRG_TRY(form_put(naming, &at_home, DRG_KNOW_HOW_ALIAS, weight - 8));
    }
    if (from < 2) return DRG_OK;
    name_tokens two = {.t = {tokens->t[0]}, .n = 1};
    for (size_t i = from; i < n; i++) two.t[two.n++] = tokens->t[i];
    DRG_TRY(form_put(naming, &two, DRG_KNOW_HOW_ALIAS, weight - 12));
    if (two_surnames(naming->person->country) && n >= 3) { // "Nicolas Maduro Moros" is "Nicolas Maduro"
        name_tokens paternal = {.t = {tokens->t[0], tokens->t[n - 2]}, .n = 2};
        if (!is_initial(paternal.t[1]) && !is_particle(paternal.t[1])) DRG_TRY(form_put(naming, &paternal, DRG_KNOW_HOW_ALIAS, weight - 12));
    }
    return DRG_OK;
}

static drg_err name_put(const person_naming *naming, drg_str name, drg_know_how how)
{
    char key[KEY_CAP];
    name_tokens tokens = tokens_cut((drg_str){key, drg_utf8_key_into(key, sizeof key, name)});
    if (tokens.n == 0) return DRG_OK;
    uint32_t weight = FULL_NAME + naming->person->weight / 4u - (how == DRG_KNOW_HOW_NAME ? 0 : 5);
    // With "Jr." and "III", which the forms below leave out.
    if (memchr(name.p, ' ', name.n)) DRG_TRY(drg_build_name(naming->build, name, hit_of(naming, how, weight)));
    // A name of one word, "Jokowi", "Lula", is as sure as a family name.
    if (tokens.n == 1) return family_put(naming, tokens.t[0], how == DRG_KNOW_HOW_NAME ? 95 : 90);
    DRG_TRY(form_put(naming, &tokens, how, weight));
    char whole[KEY_CAP];
    DRG_TRY(drg_build_pairs(naming->build, tokens_join(whole, &tokens, 0, tokens.n), hit_of(naming, how, naming->person->weight)));
    DRG_TRY(shorter_put(naming, &tokens, weight));
    return DRG_OK;
}

static int at_one_end(drg_str whole, drg_str part)
{
    if (part.n == 0 || part.n + 1 >= whole.n) return 0;
    drg_str end = drg_str_sub(whole, whole.n - part.n, whole.n), start = drg_str_sub(whole, 0, part.n);
    return (drg_str_eq(end, part) && whole.p[whole.n - part.n - 1] == ' ') || (drg_str_eq(start, part) && whole.p[part.n] == ' ');
}

drg_err drg_build_person_names(drg_build *build, const drg_build_person *person)
{
    person_naming naming = {.build = build, .person = person};
    char key[KEY_CAP], family[KEY_CAP];
    DRG_TRY(name_put(&naming, person->name, DRG_KNOW_HOW_NAME));
    name_tokens tokens = tokens_cut((drg_str){key, drg_utf8_key_into(key, sizeof key, person->name)});
    drg_str given = {family, drg_utf8_key_into(family, sizeof family, person->family)};
    if (given.n) DRG_TRY(family_put(&naming, given, 92));
    // The sources' family name may be longer than what people say ("Sanchez Perez-Castejon") or shorter than what stands in the name
    // ("Assad", al-Assad): where it is not one end of the name, word for word, derive another.
    char joined[KEY_CAP];
    if (tokens.n > 1 && !at_one_end(tokens_join(joined, &tokens, 0, tokens.n), given)) DRG_TRY(family_derive(&naming, &tokens));
    drg_str list = person->variants, variant;
    if (list.n == 0) return DRG_OK;
    while (drg_str_next(&list, '|', &variant)) DRG_TRY(name_put(&naming, drg_str_trim(variant), DRG_KNOW_HOW_ALIAS));
    return DRG_OK;
}
