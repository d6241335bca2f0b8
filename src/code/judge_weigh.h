// SPDX-License-Identifier: MIT
//
// judge_weigh -- how sure the records are: the judge's opinion on each event, and confidences that mean what they say.
//
// Reads    events in text order, their matches; the judge; the calibration of the lexicon (data/patterns/calibration.tsv)
// Writes   confidence of events, contacts and statements; the judged types of events, for explain
// Method   an event both of whose sides stand in its sentence gets the mean of the pattern's confidence and the judge's probability
//          of its type; then every confidence is read off a rising line of points (raw value, share that was right), which
//          tests/eval/reliability.py fits on the gold articles
// Cost     a verdict an event

#ifndef DRG_CODE_JUDGE_WEIGH_H
#define DRG_CODE_JUDGE_WEIGH_H

#include "code/judge.h"

// The judge on events; nothing happens without one.
void drg_judge_weigh(drg_doc *doc, const drg_lexicon *lexicon, const drg_matches *matches);
// Raw confidences to calibrated ones, of all three kinds; once a document.
void drg_calibrate(drg_doc *doc, const drg_lexicon *lexicon);

// Sides of an event for the judge: its first actor and its first recipient (or second actor). 0 when they do not both stand in its sentence.
int drg_judge_sides(const drg_doc *doc, const drg_event *event, drg_sides *out);

#endif
