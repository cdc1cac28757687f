package dev.quayside.portal.api;

import dev.quayside.portal.entrance.Rooms.Call;

/**
 * One thing that can be asked for.
 *
 * @param path within the interface, such as /rates/{id}
 */
record Route(String method, String path, Call call) {

  static Route get(String path, Call call) {
    return new Route("get", path, call);
  }

  static Route post(String path, Call call) {
    return new Route("post", path, call);
  }
}
