/** When a rate holds, when its ships or planes leave, how long they take, and what waits free. */
@NullMarked
package dev.quayside.rates.tariff.schedule;

import org.jspecify.annotations.NullMarked;
