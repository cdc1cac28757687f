/**
 * Where contents of files lie outside of the database: in a folder, or in a store that speaks S3.
 */
@NullMarked
package dev.quayside.db.shelf;

import org.jspecify.annotations.NullMarked;
