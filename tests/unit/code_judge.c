// SPDX-License-Identifier: MIT
//
// code_judge -- tests of the judge's small parts: probabilities, calibration and its table.

#include "code/judge_weigh.h"
#include "code/lexicon_read.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

static void probabilities(void **state)
{
    (void)state;
    float sums[DRG_JUDGE_N] = {0}, all = 0;
    sums[3] = 2;
    sums[5] = 1000; // far beyond what e to the x can hold
    drg_judge_softmax(sums, 1);
    for (int c = 0; c < DRG_JUDGE_N; c++) all += sums[c];
    assert_true(fabsf(all - 1) < 1e-5f && sums[5] > 0.999f);
    float even[DRG_JUDGE_N] = {0};
    even[2] = 1;
    drg_judge_softmax(even, 1);
    assert_true(fabsf(even[2] / even[0] - 2.718281f) < 1e-4f);
    drg_verdict verdict = {{0}};
    verdict.p[DRG_JUDGE_NONE] = 0.9f;
    verdict.p[7] = 0.1f;
    assert_int_equal(drg_verdict_best(&verdict, 1), DRG_JUDGE_NONE);
    assert_int_equal(drg_verdict_best(&verdict, 0), 7);
    assert_int_equal(drg_judge_type("ASSAULT"), 15);
    assert_int_equal(drg_judge_type("nonsense"), DRG_JUDGE_N);
}

static drg_err read_points(drg_lexicon *lexicon, const char *rows)
{
    drg_note note = {{0}};
    *lexicon = (drg_lexicon){0};
    return drg_lexicon_read_calibration(lexicon, "points", drg_str_from(rows), &note);
}

static float calibrated(const drg_lexicon *lexicon, float raw)
{
    drg_doc doc = {0};
    drg_event event = {.confidence = raw};
    doc.events = &event;
    doc.n_events = 1;
    drg_calibrate(&doc, lexicon);
    return event.confidence;
}

static void calibration(void **state)
{
    (void)state;
    drg_lexicon *lexicon = calloc(1, sizeof *lexicon);
    assert_non_null(lexicon);
    assert_true(fabsf(calibrated(lexicon, 0.3f) - 0.3f) < 1e-6f); // no points: as it was
    assert_int_equal(read_points(lexicon, "kind\traw\tconfidence\nevent\t0.5\t0.6\nevent\t0.9\t0.8\ncontact\t0.2\t0.1\n"), DRG_OK);
    assert_true(fabsf(calibrated(lexicon, 0.1f) - 0.6f) < 1e-6f);
    assert_true(fabsf(calibrated(lexicon, 0.7f) - 0.7f) < 1e-6f);
    assert_true(fabsf(calibrated(lexicon, 1.0f) - 0.8f) < 1e-6f);
    assert_int_equal(read_points(lexicon, "kind\traw\tconfidence\nevent\t0.9\t0.6\nevent\t0.5\t0.8\n"), DRG_E_FORMAT); // does not rise
    assert_int_equal(read_points(lexicon, "kind\traw\tconfidence\nevent\t0.5\t0.6\nevent\t0.9\t0.4\n"), DRG_E_FORMAT);
    assert_int_equal(read_points(lexicon, "kind\traw\tconfidence\nevent\t0.5\t1.6\n"), DRG_E_FORMAT);
    assert_int_equal(read_points(lexicon, "kind\traw\tconfidence\nletter\t0.5\t0.6\n"), DRG_E_FORMAT);
    assert_int_equal(read_points(lexicon, "kind\traw\n"), DRG_E_FORMAT);
    free(lexicon);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(probabilities), cmocka_unit_test(calibration)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
