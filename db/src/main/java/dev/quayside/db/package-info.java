/** The book of record: what the house remembers, read and written in whole transactions. */
@NullMarked
package dev.quayside.db;

import org.jspecify.annotations.NullMarked;
