// SPDX-License-Identifier: MIT
//
// ingest_layout -- texts and the blocks, skips, titles and days that must come of them.
//
// A layout is written one line a block: a letter for its kind (T text, H heading, B bullet, Y byline, D dateline, - skipped),
// the speaker in brackets where there is one, and the first words.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/buf.h"
#include "base/cal.h"
#include "ingest/ingest.h"

typedef struct article {
    drg_source *source;
    drg_doc doc;
    drg_note note;
    drg_err err;
} article;

static void take(article *a, const char *bytes, size_t n, drg_format format)
{
    memset(a, 0, sizeof *a);
    drg_doc_init(&a->doc, 0);
    assert_int_equal(drg_source_open(&a->source, (drg_str){bytes, n}, format, NULL, &a->note), DRG_OK);
    a->err = drg_source_next(a->source, &a->doc, &a->note);
}

static void leave(article *a)
{
    drg_source_close(a->source);
    drg_doc_free(&a->doc);
}

static void put_start(drg_buf *out, drg_str text)
{
    size_t n = text.n < 24 ? text.n : 24;
    for (size_t i = 0; i < n; i++) drg_buf_char(out, text.p[i] == '\n' ? '/' : text.p[i]);
    drg_buf_char(out, '\n');
}

static void expect(const char *text, const char *expected)
{
    article a;
    take(&a, text, strlen(text), DRG_FORMAT_TEXT);
    assert_int_equal(a.err, DRG_OK);
    drg_buf out = {NULL, 0, 0, 0};
    for (uint32_t i = 0; i < a.doc.n_blocks; i++) {
        const drg_block *b = &a.doc.blocks[i];
        drg_buf_char(&out, "THBYD"[b->kind]);
        if (b->speaker.n) drg_buf_printf(&out, "[%.*s]", DRG_FMT(b->speaker));
        drg_buf_char(&out, ' ');
        put_start(&out, drg_doc_text(&a.doc, b->span));
    }
    for (uint32_t i = 0; i < a.doc.n_skips; i++) {
        drg_buf_text(&out, "- ");
        put_start(&out, drg_doc_text(&a.doc, a.doc.skips[i].span));
    }
    assert_string_equal(out.p ? out.p : "", expected);
    drg_buf_free(&out);
    leave(&a);
}

static void paragraphs_and_headings(void **state)
{
    (void)state;
    expect("Ministers meet in Vienna\n\nThe ministers met on Monday.\n\nThey agreed on little.\n",
        "H Ministers meet in Vienna\nT The ministers met on Mon\nT They agreed on little.\n");
    // The last line heads nothing; a line that goes on is no heading; list items keep their marks outside.
    expect("The sides agreed on three points:\n\n  \xE2\x80\xA2 a ceasefire;\n  \xE2\x80\xA2 talks\n\n1. Third point.\n\nAn end without a stop",
        "H The sides agreed on thre\nB a ceasefire;\nB talks\nB Third point.\nT An end without a stop\n");
    expect("7.5 million people fled, the agency said.\n\n-5 degrees were measured in Kyiv.\n",
        "T 7.5 million people fled,\nT -5 degrees were measured\n");
}

static void wrapped_lines_are_joined(void **state)
{
    (void)state;
    expect("The foreign ministers of the two countries met in Vienna on Monday\n"
           "and agreed to meet again before the end of the month, officials on\n"
           "both sides said. The talks lasted three hours.\n"
           "They will be followed by consultations of experts.\n",
        "T The foreign ministers of\nT They will be followed by\n");
    expect("First paragraph of an article that was never wrapped and has its sentences on one very long line, as most pages have it when "
           "they are saved as text.\nSecond paragraph, which begins a new thought.\n",
        "T First paragraph of an ar\nT Second paragraph, which \n");
    expect("One line\r\n\r\nwindows line ends are fine.\r\n", "H One line\nT windows line ends are fi\n");
}

static void boilerplate_is_skipped(void **state)
{
    (void)state;
    expect("The president flew to Paris.\n\nThis website uses cookies to improve your experience. Accept\n\nShare this article\n\n"
           "Related articles\n\n\xE2\x80\xA2 Ministers quarrel\n\nAnother headline\n\nThe visit ended on Friday.\n\n\xC2\xA9 2022 Agency. All rights reserved.\n",
        "T The president flew to Pa\nT The visit ended on Frida\n- This website uses cookie\n- Share this article\n- Related articles\n"
        "- Ministers quarrel\n- Another headline\n- \xC2\xA9 2022 Agency. All righ\n");
    // The same words inside a story are no boilerplate.
    expect("The minister said that the regulation on how a website uses cookies would be the subject of talks in Brussels, where the "
           "commissioner and the ministers of twenty-seven countries, most of whom had asked for more time, would discuss over two days "
           "whether the text that the committee had drafted in spring, after long consultations with industry and with the associations "
           "of consumers, could be adopted before the elections, or whether, as several capitals would prefer, it should be left to the "
           "next commission to take up.\n", "T The minister said that t\n");
}

static void datelines_and_bylines(void **state)
{
    (void)state;
    expect("By Jane Doe\n\nMOSCOW, Feb 7 (Reuters) - The president met the chancellor on Monday in the Kremlin.\n",
        "Y By Jane Doe\nD MOSCOW, Feb 7 (Reuters)\nT The president met the ch\n");
    expect("KYIV \xE2\x80\x94 The president met the chancellor on Tuesday at his office.\n", "D KYIV\nT The president met the ch\n");
    expect("MOSCOW, February 7. /TASS/. The president met the chancellor on Monday in Moscow.\n", "D MOSCOW, February 7. /TAS\nT The president met the ch\n");
    expect("ISLAMABAD: The prime minister arrived in Beijing on Thursday for talks.\n", "D ISLAMABAD\nT The prime minister arriv\n");
    expect("Geneva, 7 February 2022 \xE2\x80\x93 The delegations met for a second day at the palace.\n", "D Geneva, 7 February 2022\nT The delegations met for \n");
    expect("Some say that the minister - a former general - will not go to the talks.\n", "T Some say that the minist\n");
    expect("By Tuesday evening they had left.\n", "T By Tuesday evening they \n");
    // Shapes of agencies and ministries; and sentences that only look like them.
    expect("New Delhi, Feb 7 (PTI) Prime Minister Modi met the leaders on Monday in the capital.\n", "D New Delhi, Feb 7 (PTI)\nT Prime Minister Modi met \n");
    expect("Baku, February 7, AZERTAC President Aliyev met the leaders on Monday in the capital.\n", "D Baku, February 7, AZERTA\nT President Aliyev met the\n");
    expect("Ankara \xE2\x80\x93 7 February 2022: The foreign minister met the leaders on Monday.\n", "D Ankara \xE2\x80\x93 7 February 20\nT The foreign minister met\n");
    expect("Washington, D.C. \xE2\x80\x93 Secretary Blinken met the leaders on Monday in the capital.\n", "D Washington, D.C.\nT Secretary Blinken met th\n");
    expect("AL-TANF, Syria (AP) _ The president met the leaders on Monday in the capital city.\n", "D AL-TANF, Syria (AP)\nT The president met the le\n");
    expect("Germany, France - the two largest members - agreed on Monday to hold talks.\n", "T Germany, France - the tw\n");
    expect("Biden and Putin - two leaders who rarely meet - agreed on Monday to hold talks.\n", "T Biden and Putin - two le\n");
    expect("The ministers met.\n\n* Writing by Deniz Arslan\n", "T The ministers met.\nY Writing by Deniz Arslan\n");
}

static void interviews_and_live_pages(void **state)
{
    (void)state;
    expect("A talk with Ana Markovic\n\nThe minister spoke to us in Vienna.\n\nHave you met your colleague?\n\nI met him twice.\n\nWe agreed on little.\n\n"
           "What did you tell him?\n\nThat we cannot wait.\n\nWill you go to Paris?\n\nI hope so.\n",
        "H A talk with Ana Markovic\nT The minister spoke to us\nT[QUESTION] Have you met your collea\nT[ANSWER] I met him twice.\n"
        "T[ANSWER] We agreed on little.\nT[QUESTION] What did you tell him?\nT[ANSWER] That we cannot wait.\nT[QUESTION] Will you go to Paris?\nT[ANSWER] I hope so.\n");
    // Questions over a journalist's own paragraphs are no interview.
    expect("What is the council?\n\nIt has fifteen members.\n\nWho chairs it?\n\nThe chair changes each month.\n\nWhat comes next?\n\nA vote is planned.\n",
        "T What is the council?\nT It has fifteen members.\nT Who chairs it?\nT The chair changes each m\nT What comes next?\nT A vote is planned.\n");
    expect("The talks began.\n\n18:42\n\nThe ministers left.\n\n5.15pm GMT\n\nA text is ready.\n",
        "T The talks began.\nD 18:42\nT The ministers left.\nD 5.15pm GMT\nT A text is ready.\n");
    expect("We are closer than we have ever been to a treaty on water.\n\nThe talks go on.\n\nWe are closer than we have ever been to a treaty on water.\n",
        "T We are closer than we ha\nT The talks go on.\n- We are closer than we ha\n");
}

static void transcripts(void **state)
{
    (void)state;
    expect("QUESTION: Will you meet him?\n\nMR. PRICE: We will.\n\nAnd soon.\n\nQUESTION: When?\n",
        "T[QUESTION] Will you meet him?\nT[MR. PRICE] We will.\nT[MR. PRICE] And soon.\nT[QUESTION] When?\n");
    // One label makes no transcript, unless an office stands in it.
    expect("SECRETARY BLINKEN: We met this morning in the palace, and it was a good meeting.\n\nWe will meet again.\n",
        "T[SECRETARY BLINKEN] We met this morning in t\nT[SECRETARY BLINKEN] We will meet again.\n");
    expect("Background: The two have met before.\n\nThe talks went on.\n", "T Background: The two have\nT The talks went on.\n");
}

static void other_languages_are_skipped(void **state)
{
    (void)state;
    expect("The ministers met.\n\nLe ministre des affaires \xC3\xA9trang\xC3\xA8res est arriv\xC3\xA9 dans la capitale pour une visite avec les ambassadeurs.\n\n"
           "\xD0\x9C\xD0\xB8\xD0\xBD\xD0\xB8\xD1\x81\xD1\x82\xD1\x80 \xD0\xBF\xD1\x80\xD0\xB8\xD0\xB1\xD1\x8B\xD0\xBB.\n\n"
           "Present were Jean du Pont, Maria de los Angeles, Hans von der Heide and Luis del Valle, ambassadors.\n",
        "T The ministers met.\nT Present were Jean du Pon\n- Le ministre des affaires\n- \xD0\x9C\xD0\xB8\xD0\xBD\xD0\xB8\xD1\x81\xD1\x82\xD1\x80 \xD0\xBF\xD1\x80\xD0\xB8\xD0\xB1\xD1\n");
}

static void expect_day(const char *bytes, drg_format format, const char *day, const char *from)
{
    article a;
    take(&a, bytes, strlen(bytes), format);
    assert_int_equal(a.err, DRG_OK);
    char text[11] = "";
    if (a.doc.published != DRG_NO_DAY) drg_cal_print(text, a.doc.published);
    assert_string_equal(text, day);
    assert_string_equal(a.doc.published_from ? a.doc.published_from : "", from);
    leave(&a);
}

static void day_of_issue(void **state)
{
    (void)state;
    expect_day("{\"text\":\"A b.\",\"date\":\"2022-02-07T10:00:00Z\"}", DRG_FORMAT_JSONL, "2022-02-07", "metadata");
    expect_day("{\"text\":\"A b.\",\"pub_date\":\"Mon, 07 Feb 2022 10:00:00 GMT\"}", DRG_FORMAT_JSONL, "2022-02-07", "metadata");
    expect_day("{\"text\":\"A b.\",\"published\":20220207}", DRG_FORMAT_JSONL, "2022-02-07", "metadata");
    expect_day("{\"text\":\"A b.\",\"date\":\"25/02/2022\"}", DRG_FORMAT_JSONL, "2022-02-25", "metadata");
    expect_day("{\"text\":\"A b.\",\"date\":\"07/02/2022\"}", DRG_FORMAT_JSONL, "", ""); // 7 February or July 2: not known
    expect_day("{\"text\":\"A b.\",\"date\":\"2022-02-30\"}", DRG_FORMAT_JSONL, "", "");
    expect_day("{\"text\":\"A b.\",\"url\":\"https://example.org/2022/02/07/talks.html\"}", DRG_FORMAT_JSONL, "2022-02-07", "url");
    expect_day("{\"text\":\"A b.\",\"url\":\"https://example.org/story-123456789\"}", DRG_FORMAT_JSONL, "", "");
    expect_day("Talks\n\nMonday, February 7, 2022\n\nThey met.\n", DRG_FORMAT_TEXT, "2022-02-07", "text");
    expect_day("Published: 7th February 2022\n\nThey met.\n", DRG_FORMAT_TEXT, "2022-02-07", "text");
    expect_day("On February 7, 2022, they met.\n", DRG_FORMAT_TEXT, "", ""); // of the event, perhaps not of the article
}

static void bad_texts(void **state)
{
    (void)state;
    static const struct { const char *bytes; size_t n; drg_err err; } bad[] = {{"", 0, DRG_E_INPUT}, {" \n\t ", 4, DRG_E_INPUT},
        {"a\0b", 3, DRG_E_INPUT}, {"\xFF\xFE \0", 4, DRG_E_INPUT}, {"\xEF\xBB\xBF", 3, DRG_E_INPUT},
        {"\x01\x02\x03\x04\x05\x06\x07\x01\x02\x03 abc", 14, DRG_E_INPUT}};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        article a;
        take(&a, bad[i].bytes, bad[i].n, DRG_FORMAT_TEXT);
        assert_int_equal(a.err, bad[i].err);
        assert_true(a.note.text[0]);
        assert_int_equal(drg_source_next(a.source, &a.doc, &a.note), DRG_E_NOTFOUND);
        leave(&a);
    }
}

static void broken_bytes(void **state)
{
    (void)state;
    article a;
    take(&a, "Gen\xE8ve \x93ok\x94.", 12, DRG_FORMAT_TEXT); // Windows-1252
    assert_int_equal(a.err, DRG_OK);
    assert_true(drg_str_is(a.doc.text, "Gen\xC3\xA8ve \xE2\x80\x9Cok\xE2\x80\x9D."));
    assert_int_equal(a.doc.n_skips, 0);
    assert_true(a.note.text[0]);
    leave(&a);
    take(&a, "Gen\xC3\xA8ve \xC3\xA9 \xFF\xFE ok.", 17, DRG_FORMAT_TEXT); // UTF-8 with two broken bytes: one run
    assert_int_equal(a.err, DRG_OK);
    assert_true(drg_str_is(a.doc.text, "Gen\xC3\xA8ve \xC3\xA9 \xEF\xBF\xBD\xEF\xBF\xBD ok."));
    assert_int_equal(a.doc.n_skips, 1);
    assert_string_equal(a.doc.skips[0].reason, "invalid-utf8");
    leave(&a);
}

static void ids_come_from_the_text(void **state)
{
    (void)state;
    article a, b;
    take(&a, "They met.", 9, DRG_FORMAT_TEXT);
    take(&b, "\xEF\xBB\xBFThey met.", 12, DRG_FORMAT_TEXT);
    assert_int_equal(a.doc.id.n, 16);
    assert_true(drg_str_eq(a.doc.id, b.doc.id));
    leave(&a);
    leave(&b);
    take(&a, "{\"text\":\"They met.\",\"id\":17}", 28, DRG_FORMAT_JSONL);
    assert_true(drg_str_is(a.doc.id, "17"));
    leave(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(paragraphs_and_headings), cmocka_unit_test(wrapped_lines_are_joined),
        cmocka_unit_test(boilerplate_is_skipped), cmocka_unit_test(datelines_and_bylines), cmocka_unit_test(interviews_and_live_pages), cmocka_unit_test(transcripts), cmocka_unit_test(other_languages_are_skipped),
        cmocka_unit_test(day_of_issue), cmocka_unit_test(bad_texts), cmocka_unit_test(broken_bytes), cmocka_unit_test(ids_come_from_the_text)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
