/** What it is to be carried in and by: containers, trucks, ship, plane, train. */
@NullMarked
package dev.quayside.inbox.read.boxes;

import org.jspecify.annotations.NullMarked;
