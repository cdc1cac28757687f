/** The demonstration: a mail server, customers, rates and inquiries of its own. */
@NullMarked
package dev.quayside.app.demo;

import org.jspecify.annotations.NullMarked;
