/** Invoices and payments that the accounts hand in as lists. */
@NullMarked
package dev.quayside.app.charges;

import org.jspecify.annotations.NullMarked;
