/** Lists that an admin hands in: opened, their columns found, and what is wrong in which cell. */
@NullMarked
package dev.quayside.app.list;

import org.jspecify.annotations.NullMarked;
