/** What customers are told of their shipments: when they ask, and when something has happened. */
@NullMarked
package dev.quayside.db.news;

import org.jspecify.annotations.NullMarked;
