/**
 * Five real documents as records, written with the builders: what a page says of a study, where it
 * says so, and nothing beside. {@code examples/data/seeds.json} is the same in JSON.
 */
@NullMarked
package org.mindlinked.examples.seeds;

import org.jspecify.annotations.NullMarked;
