/**
 * What has changed of a shipment since somebody was told last, and whether he is told of it now.
 */
@NullMarked
package dev.quayside.rates.tracking.news;

import org.jspecify.annotations.NullMarked;
