// SPDX-License-Identifier: MIT
//
// interview -- interviews whose turns bear no labels: pages set the questions in bold, and the text keeps only their question marks.
//
// Method   a question is a paragraph of at most QUESTION_WORDS words that ends in "?"; what stands between it and the next one is the
//          answer. The text is an interview when there are three such pairs, they make most of it, the questions say "you" and the
//          answers say "I" or "we"
// Rule     "What is NATO?" over a journalist's paragraphs is a heading: neither "you" nor "I" stands there
// Rule     what stands before the first question is the writer's

#include "base/utf8.h"
#include "ingest/para.h"

#define QUESTION_WORDS 70
#define PAIRS_LEAST 3

static int is_question(const drg_doc *doc, const drg_para *p)
{
    drg_str text = drg_doc_text(doc, p->span);
    if (p->skip || p->bullet || p->words < 2 || p->words > QUESTION_WORDS || text.n < 2) return 0;
    return text.p[text.n - 1] == '?';
}

// Whether one of these words stands in the text, in any case.
static int says(drg_str text, const char *const *words)
{
    drg_str word;
    while (drg_utf8_word(&text, &word)) {
        while (word.n && strchr(".,;:!?\"", word.p[word.n - 1])) word.n--;
        size_t bare = 0; // "I'm", "we've"
        while (bare < word.n && word.p[bare] != '\'' && (unsigned char)word.p[bare] < 0x80) bare++;
        for (const char *const *w = words; *w; w++)
            if (drg_str_eq_ascii_case(drg_str_sub(word, 0, bare), drg_str_from(*w))) return 1;
    }
    return 0;
}

int drg_interview_find(drg_str *speakers, const drg_paras *paras, const drg_doc *doc)
{
    static const char *const you[] = {"you", "your", "yours", NULL}, *const me[] = {"i", "we", "my", "our", "me", "us", NULL};
    uint32_t pairs = 0, addressed = 0, own = 0, first = paras->n, kept = 0;
    for (uint32_t i = 0; i < paras->n; i++) {
        speakers[i] = (drg_str){NULL, 0};
        kept += paras->at[i].skip == NULL;
        if (i + 1 >= paras->n || !is_question(doc, &paras->at[i]) || is_question(doc, &paras->at[i + 1])) continue;
        if (pairs++ == 0) first = i;
        addressed += (uint32_t)says(drg_doc_text(doc, paras->at[i].span), you);
        own += (uint32_t)says(drg_doc_text(doc, paras->at[i + 1].span), me);
    }
    if (pairs < PAIRS_LEAST || addressed * 2 < pairs || own * 2 < pairs || pairs * 6 < kept || first * 2 > paras->n) return 0;
    for (uint32_t i = first; i < paras->n; i++)
        if (!paras->at[i].skip) speakers[i] = is_question(doc, &paras->at[i]) ? DRG_STR("QUESTION") : DRG_STR("ANSWER");
    return 1;
}
