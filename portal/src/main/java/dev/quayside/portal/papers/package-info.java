/** The papers of shipments: handed in, looked at, fetched. */
@NullMarked
package dev.quayside.portal.papers;

import org.jspecify.annotations.NullMarked;
