/** WeCom's own interface: calls with a pass, files up and down, and what its answers mean. */
@NullMarked
package dev.quayside.app.wecom;

import org.jspecify.annotations.NullMarked;
