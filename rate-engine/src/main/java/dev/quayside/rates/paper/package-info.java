/** The papers of a shipment: who may read which, and how its bill of lading stands. */
@NullMarked
package dev.quayside.rates.paper;

import org.jspecify.annotations.NullMarked;
