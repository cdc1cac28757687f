/**
 * What is told of a shipment on its way: which milestone, planned, estimated or actual, and why.
 */
@NullMarked
package dev.quayside.rates.tracking.event;

import org.jspecify.annotations.NullMarked;
