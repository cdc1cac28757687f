/** The demonstration's customers, rates, shipments and inquiries, dated around the day it runs. */
@NullMarked
package dev.quayside.app.demo.sample;

import org.jspecify.annotations.NullMarked;
