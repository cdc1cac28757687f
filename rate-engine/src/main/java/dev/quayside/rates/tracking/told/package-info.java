/**
 * Where it is, why it is late, when it may be collected: said once, for mail, page, chat and paper.
 */
@NullMarked
package dev.quayside.rates.tracking.told;

import org.jspecify.annotations.NullMarked;
