// SPDX-License-Identifier: MIT
//
// net -- the network: its shape, its weights in a model file, and the forward pass over a batch of sentences.
//
//   word rows -> embeddings -> maxout mix -> norm                   once per word type (cached by reader.c)
//             -> layers x + norm(f(x)), f a window convolution or a recurrence both ways
//             -> one product to all heads: tags, names, arcs, labels
//
// 8 bits   a model with the chunk "whole" is run with 8-bit products: weights are rounded when it is loaded, the rows of a
//          sentence before each layer, with one scale a sentence, so that a sentence's result depends on itself alone
// Layout   rows of a batch: row 0 is zero, then each sentence followed by one zero row, so that the window of a row is the
//          3 * width floats that begin one row before it
// Heads    the columns of the head product, in this order: UPOS, XPOS, FEATS, lemma rule, name tag; then arc vectors as
//          dependent and as head; distance scores as dependent and as head; root score; label vectors as dependent and head

#ifndef DRG_READER_NET_H
#define DRG_READER_NET_H

#include "model/model.h"
#include "reader/kernels.h"
#include "reader/wordrows.h"

#define DRG_NET_LAYERS_MOST 16u
#define DRG_NET_BUCKETS 28u      // of the signed distance between dependent and head
#define DRG_NET_NAME_TAGS 25u    // O, then B I L U for each of the six drg_name_type
#define DRG_NET_WIDTH_MOST 512u
#define DRG_NET_SENT_MOST 256u   // words whose tree is found together; longer sentences are cut into windows

typedef struct drg_net_shape {
    uint32_t width, dim;     // of a layer; of an embedding row
    uint32_t arc, hidden;    // width of the arc vectors and of the label layer
    uint32_t n_layers;
    char layers[DRG_NET_LAYERS_MOST]; // '1' convolution, 'q' recurrence
    uint32_t n_rows[DRG_N_WORD]; // of DRG_WORD_LIST 0, where the model has no word list, or DRG_WORD_KINDS
    uint32_t n_word;             // features in use: DRG_N_WORD, or one less without a word list
    uint32_t n_upos, n_xpos, n_feats, n_lemma, n_rel;
    // where each head begins; drg_net_shape_finish fills these
    uint32_t at_upos, at_xpos, at_feats, at_lemma, at_names, at_dep, at_head, at_dist_dep, at_dist_head, at_root, at_lab_dep,
        at_lab_head, n_cols;
} drg_net_shape;

// Computes the derived members (n_word and the columns). 0 when a size is out of bounds.
int drg_net_shape_finish(drg_net_shape *shape);

// Bucket of a head that lies `head - dep` words to the right of its dependent (never 0).
uint32_t drg_net_bucket(int32_t distance);

typedef struct drg_net_layer {
    const float *w, *b, *gain, *bias; // packed [3 * width or width][3 * width]; [3 * width]; [width]; [width]
} drg_net_layer;

// All arrays lie in the mapped model.
typedef struct drg_net {
    drg_net_shape shape;
    const int8_t *table[DRG_N_WORD]; // [n_rows][dim]
    const float *scale[DRG_N_WORD];  // [n_rows]
    drg_net_layer mix;               // w packed [n_word * dim][3 * width]
    drg_net_layer layer[DRG_NET_LAYERS_MOST];
    const float *head_w, *head_b;    // packed [width][n_cols]
    const float *label_w, *label_b;  // packed [hidden][n_rel]
    const float *label_dist;         // [DRG_NET_BUCKETS + 1][hidden]; the last row is for the root
    const float *label_root;         // [hidden]: the root's label vector as head
    const uint64_t *known;           // sorted keys of known words
    uint32_t n_known;
    const uint64_t *listed;          // sorted keys of the word list
    const uint8_t *kinds;            // [n_listed] what each of them occurs in, as bits
    uint32_t n_listed;
    // where the model asks for it: the matrices of layers and heads once more in 8-bit numbers
    int whole;
    drg_packed8 layer8[DRG_NET_LAYERS_MOST], head8;
    void *memory8;
} drg_net;

// DRG_E_FORMAT when a chunk is missing or its shape is wrong; DRG_E_NOMEM. After an error nothing needs freeing.
drg_err drg_net_load(drg_net *net, const drg_model *model, drg_note *note);
// Lets a network run in 8-bit products from now on, whatever its model says. DRG_E_NOMEM leaves it as it was.
drg_err drg_net_round(drg_net *net);
void drg_net_free(drg_net *net);

int drg_net_knows(const drg_net *net, uint64_t lower_key);

// Place of a key in a sorted list, or its length.
uint32_t drg_net_key(const uint64_t *keys, uint32_t n, uint64_t key);

// Writes the embedding of one word, [n_word * dim], from its rows; an unknown word gives up its form rows for row 0.
void drg_net_embed(const drg_net *net, float *out, const drg_word_rows *rows);

// Word vectors of n embeddings: out[n][width]. y: room for n * 3 * width floats.
void drg_net_words(const drg_net *net, const drg_kernels *kernels, float *out, const float *embeddings, size_t n, float *y);

// Rows of one sentence within a batch.
typedef struct drg_net_span {
    uint32_t first, n;
} drg_net_span;

// Room for one batch of at most `rows` rows.
typedef struct drg_net_room {
    float *x, *h;    // [rows][width]
    float *y;        // [rows][max(3 * width, n_cols)]
    uint8_t *q;      // [rows][width] x in 8-bit numbers
    float *q_scale;  // [rows]
} drg_net_room;

// Runs the layers over x in place. x with its zero rows (see Layout) is the input. On return y holds the heads,
// [rows][n_cols].
void drg_net_run(const drg_net *net, const drg_kernels *kernels, const drg_net_room *room, size_t rows, const drg_net_span *sents,
                 size_t n_sents);

#endif
