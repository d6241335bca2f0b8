// SPDX-License-Identifier: MIT
//
// userdict -- actors and agents of the user's own dictionaries, over what the index knows; see know/actordict.h.
//
// Method   a name that is a phrase of the dictionary carries the code of the day; people with a title or a describing noun that is an agent
//          carry the code of their country and the agent's: ITALIAN + POLICE [~COP] -> ITACOP
// Rule     the user's entries win over ours; where no restriction fits the day, ours stay
// Rule     CAMEO's roles become PLOVER's sectors (MED is the press there, JRN here; HLH is health); the code stays as it was written

#include "resolve/cast.h"

#include "base/utf8.h"

#define AGENT_BEFORE 4 // words before and behind a noun that may belong to an agent's phrase
#define AGENT_BEHIND 4
#define CODE_CAP 96

static drg_str number_key(const uint32_t *number)
{
    return (drg_str){(const char *)number, sizeof *number};
}

// What the dictionary says of the words of a naming; of a person also under the last words of the name: MACRON for "Emmanuel Macron".
static int look_up(const drg_cast *cast, const drg_naming *n, drg_actordict_actor *found)
{
    uint32_t last = n->sense == DRG_SENSE_PERSON ? n->toks.end : n->toks.first + 1;
    for (uint32_t t = n->toks.first; t < last; t++) {
        char room[256];
        drg_str key = {room, drg_utf8_key_into(room, sizeof room, drg_doc_text(cast->doc, drg_doc_range_span(cast->doc, (drg_range){t, n->toks.end})))};
        if (drg_actordict_actor_of(drg_know_dictionary(cast->know), key, cast->day, found)) return 1;
    }
    return 0;
}

// "blue hand" -> "Blue Hand"
static drg_str written(drg_cast *cast, drg_str root)
{
    char *copy = drg_arena_copy(&cast->doc->arena, root.p, root.n);
    for (size_t i = 0; copy && i < root.n; i++)
        if (copy[i] >= 'a' && copy[i] <= 'z' && (i == 0 || copy[i - 1] == ' ' || copy[i - 1] == '-')) copy[i] = (char)(copy[i] - 'a' + 'A');
    return (drg_str){copy, copy ? root.n : 0};
}

uint32_t drg_cast_user_actor(drg_cast *cast, uint32_t naming, uint32_t actor)
{
    const drg_naming *n = &cast->names.all[naming];
    drg_actordict_actor found;
    if (!look_up(cast, n, &found)) return actor;
    if (found.none) return DRG_NONE;
    if (n->record == DRG_NONE && n->sense != DRG_SENSE_PERSON) { // its synonyms are one actor
        uint32_t n_same, number = found.entry;
        const uint32_t *same = drg_table_get(cast->table, 'u', number_key(&number), &n_same);
        if (n_same) actor = same[n_same - 1];
        else {
            drg_table_add(cast->table, cast->scratch, 'u', number_key(&number), actor);
            if (found.root.n > 3) cast->doc->actors[actor].name = written(cast, found.root); // of a synonym: as the first phrase has it
        }
    }
    if (!cast->more[actor].user_code.n) cast->more[actor].user_code = found.code;
    return actor;
}

// ---- agents -------------------------------------------------------------------------------------------------------------------------

// The agent whose phrase covers a noun: the longest one. *toks: its words.
static drg_str agent_at(const drg_cast *cast, uint32_t head, int *before, drg_range *toks)
{
    const drg_actordict *dictionary = drg_know_dictionary(cast->know);
    drg_range sent = cast->doc->sents[cast->doc->tokens[head].sent].toks;
    uint32_t first = head > sent.first + AGENT_BEFORE ? head - AGENT_BEFORE : sent.first;
    uint32_t last = head + 1 + AGENT_BEHIND < sent.end ? head + 1 + AGENT_BEHIND : sent.end, most = 0;
    drg_str best = {NULL, 0};
    for (uint32_t f = first; f <= head; f++) {
        if (!drg_actordict_longest(dictionary, cast->names.keys[f], 1)) continue;
        for (uint32_t e = last; e > head && e - f > most; e--) {
            char room[256];
            int side;
            drg_str key = {room, drg_utf8_key_into(room, sizeof room, drg_doc_text(cast->doc, drg_doc_range_span(cast->doc, (drg_range){f, e})))};
            drg_str code = drg_actordict_agent_of(dictionary, key, &side);
            if (!code.n) continue;
            best = code;
            most = e - f;
            *before = side;
            *toks = (drg_range){f, e};
            break;
        }
    }
    return best;
}

static const char *const roles[][2] = {{"MED", "JRN"}, {"HLH", "MED"}, {"SET", "REF"}, {"INS", "REB"}, {"SEP", "REB"}, {"HRI", "NGO"}, {"ENV", "CVL"}, {"DEV", "NGO"}, {"MOD", "CVL"}, {"RAD", "REB"}, {"NGM", "NGO"}};

static drg_str sector_of_role(drg_str role)
{
    static const char *const own[] = {"GOV", "MIL", "COP", "JUD", "LEG", "SPY", "PTY", "OPP", "REB", "PRM", "UAF", "AGR", "BUS", "CRM", "CVL", "EDU", "ELI", "LAB",
                                      "REF", "REL", "SOC", "IGO", "NGO", "MNC", "IMG"};
    for (size_t i = 0; i < sizeof roles / sizeof *roles; i++)
        if (drg_str_is(role, roles[i][0])) return drg_str_from(roles[i][1]);
    for (size_t i = 0; i < sizeof own / sizeof *own; i++)
        if (drg_str_is(role, own[i])) return drg_str_from(own[i]);
    return (drg_str){NULL, 0};
}

int drg_cast_user_desc(const drg_cast *cast, uint32_t head, drg_desc *desc)
{
    static const drg_word agent_row = {"", 0, DRG_WORD_PEOPLE, '?', ""}; // people, as "protester" is
    int before;
    drg_range toks;
    if (!drg_know_dictionary(cast->know)) return 0;
    drg_str code = agent_at(cast, head, &before, &toks);
    if (!code.n) return 0;
    drg_desc_plain(desc, cast->doc, &cast->names, head, toks, &agent_row);
    desc->sector = sector_of_role(drg_str_sub(code, 0, 3));
    if (!desc->sector.n) desc->sector = DRG_STR("UNK");
    return 1;
}

// ---- codes --------------------------------------------------------------------------------------------------------------------------

// "PSEREBHMS": the code as it stands, and the country and the sectors that its groups of three letters tell.
static void set_code(drg_actor *actor, drg_str code)
{
    int n_sectors = 0, nobody = drg_str_starts(code, "---");
    memset(actor->sectors, 0, sizeof actor->sectors);
    actor->country = (drg_str){NULL, 0};
    for (size_t i = nobody ? 3 : 0; i < code.n; i += 3) {
        drg_str group = drg_str_sub(code, i, i + 3), sector = sector_of_role(group);
        int body = drg_str_is(group, "IGO") || drg_str_is(group, "NGO") || drg_str_is(group, "MNC") || drg_str_is(group, "IMG");
        if (i == 0 && (body || !sector.n)) actor->country = group;
        if (sector.n && n_sectors < 3) actor->sectors[n_sectors++] = sector;
    }
    actor->code = actor->dictionary = code;
}

// The country of somebody described: that of the owner whom the dictionary codes, else the one that the text tells.
static drg_str base_code(const drg_cast *cast, const drg_draft *d)
{
    for (uint32_t i = 0; i < d->desc->n_owners; i++) {
        uint32_t owner = drg_cast_actor_of_naming(cast, d->desc->owners[i]);
        if (owner != DRG_NONE && owner != d->actor && cast->more[owner].user_code.n) return cast->more[owner].user_code;
    }
    drg_str country = cast->doc->actors[d->actor].country;
    return country.n == 3 ? country : DRG_STR("---");
}

// ITA + COP, NGO + ITA; a code that is in it already is not put twice.
static drg_str joined(drg_cast *cast, drg_str base, drg_str agent, int before)
{
    char room[CODE_CAP];
    size_t n = 0;
    if (base.n + agent.n > sizeof room) return base;
    if (!before && drg_str_find(base, agent, 0) != SIZE_MAX) return base;
    drg_str parts[2] = {before ? agent : base, before ? base : agent};
    if (before && drg_str_is(base, "---")) parts[1].n = 0;
    for (int i = 0; i < 2; i++) {
        if (!parts[i].n) continue;
        memcpy(room + n, parts[i].p, parts[i].n);
        n += parts[i].n;
    }
    char *copy = drg_arena_copy(&cast->doc->arena, room, n);
    return copy ? (drg_str){copy, n} : base;
}

static void agent_codes(drg_cast *cast)
{
    for (uint32_t i = 0; i < cast->n_drafts; i++) {
        const drg_draft *d = &cast->drafts[i];
        if (d->actor == DRG_NONE || !d->desc || d->desc->head == DRG_NONE || cast->more[d->actor].user_code.n) continue;
        drg_actor_type type = cast->doc->actors[d->actor].type;
        int named = cast->more[d->actor].named;
        if (type != DRG_ACTOR_PERSON && (named || (type != DRG_ACTOR_PEOPLE && type != DRG_ACTOR_ORG && type != DRG_ACTOR_MEDIA))) continue;
        int before;
        drg_range toks;
        drg_str agent = agent_at(cast, d->desc->head, &before, &toks);
        if (agent.n) cast->more[d->actor].user_code = joined(cast, base_code(cast, d), agent, before);
    }
}

void drg_cast_user_codes(drg_cast *cast)
{
    agent_codes(cast);
    for (uint32_t i = 0; i < cast->doc->n_actors; i++)
        if (cast->more[i].user_code.n) set_code(&cast->doc->actors[i], cast->more[i].user_code);
}
