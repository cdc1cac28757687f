package dev.quayside.portal.api;

import dev.quayside.db.user.Scope;
import dev.quayside.portal.entrance.ApiDoor;
import dev.quayside.portal.entrance.ApiDoor.Call;

/**
 * One thing that can be asked for.
 *
 * @param path within the interface, such as /rates/{id}
 */
record Route(String method, String path, ApiDoor.Terms terms, Call call) {

  private static final long SMALL = 64L * 1024;

  static Route get(String path, Call call) {
    return new Route("get", path, new ApiDoor.Terms(Scope.READ, false, SMALL), call);
  }

  /** A write that all of sales may make. */
  static Route sales(String method, String path, Call call) {
    return new Route(method, path, new ApiDoor.Terms(Scope.SHEETS, false, SMALL), call);
  }

  /** A write for those who make rules and approve quotes. */
  static Route deciders(String method, String path, Scope scope, Call call) {
    return new Route(method, path, new ApiDoor.Terms(scope, true, SMALL), call);
  }

  /** A write of those who know where cargo is. */
  static Route tracking(String path, long largest, Call call) {
    return new Route("post", path, new ApiDoor.Terms(Scope.EVENTS, false, largest), call);
  }

  /** A whole file. */
  static Route file(String path, long largest, Call call) {
    return new Route("post", path, new ApiDoor.Terms(Scope.SHEETS, false, largest), call);
  }
}
