// SPDX-License-Identifier: MIT
//
// actordict -- users' PETRARCH dictionaries of actors and agents as knowledge of who is who, beside the tables of the index.
//
// Reads    actors:  PHRASE [CODE]   +SYNONYM   TAB [CODE 19910101-19951231]   [CODE <19910101]   [CODE >19951231]
//          agents:  PHRASE {PLURAL} [~CODE]   PHRASE [CODE~]   !NAME! = A, B, C
// Rule     as docs/formats/petrarch.md says: dated codes in their order, both days of a span included, then the first code without days
// Rule     a line that cannot be read is left out and told with file and line; a file in which nothing can be read is an error
// Rule     read-only and shared by all threads once loaded
// Beside   src/petrarch codes events with the same files and verb dictionaries, on trees; here they say who the names of a text are

#ifndef DRG_KNOW_ACTORDICT_H
#define DRG_KNOW_ACTORDICT_H

#include "base/err.h"
#include "base/str.h"

#include <stdint.h>

typedef struct drg_actordict drg_actordict;

#define DRG_ACTORDICT_WORDS 9 // words of the longest phrase that is found in a text

// Told of each line that is left out: "actors.txt:12: ...".
typedef void drg_actordict_tell(void *user, const char *message);

drg_actordict *drg_actordict_new(void); // NULL without memory
// Loads one file more. tell may be NULL. DRG_E_IO, DRG_E_FORMAT (nothing in the
// file could be read), DRG_E_NOMEM; what earlier files gave stays.
drg_err drg_actordict_actors(drg_actordict *dictionary, const char *path, drg_actordict_tell *tell, void *user, drg_note *note);
drg_err drg_actordict_agents(drg_actordict *dictionary, const char *path, drg_actordict_tell *tell, void *user, drg_note *note);
void drg_actordict_free(drg_actordict *dictionary);
void drg_actordict_count(const drg_actordict *dictionary, size_t *actors, size_t *agents); // phrases of each

// An actor that a phrase names.
typedef struct drg_actordict_actor {
    drg_str root; // the phrase of its first line, as a key: "barack obama"
    drg_str code; // "USAGOV": of the day; empty where no code holds, or where the dictionary says [---]
    uint8_t none; // 1: [---], a name that is no actor
    uint32_t entry; // number of its block, the same for all its phrases
} drg_actordict_actor;

// The longest phrase (in words) that begins with this word's key, 0: none. For actors and for agents.
uint32_t drg_actordict_longest(const drg_actordict *dictionary, drg_str first_word, int agents);
// The actor of a phrase; key: lower case, without marks, words parted by single blanks (drg_utf8_key). day INT32_MIN: not known. 0 when there is none.
int drg_actordict_actor_of(const drg_actordict *dictionary, drg_str key, int32_t day, drg_actordict_actor *actor);
// The code of an agent, without its "~": "GOVFRM"; before: 1 when it goes before the actor's code. Empty: no such agent.
drg_str drg_actordict_agent_of(const drg_actordict *dictionary, drg_str key, int *before);

#endif
