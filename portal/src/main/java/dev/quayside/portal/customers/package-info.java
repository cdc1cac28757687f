/**
 * One customer on one page: who he is, what he does, asks, orders and owes, and what is to be done.
 */
@NullMarked
package dev.quayside.portal.customers;

import org.jspecify.annotations.NullMarked;
