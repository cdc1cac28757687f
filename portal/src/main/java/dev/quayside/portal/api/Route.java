package dev.quayside.portal.api;

import dev.quayside.db.user.Scope;
import dev.quayside.portal.entrance.ApiDoor;
import dev.quayside.portal.entrance.ApiDoor.Call;
import dev.quayside.portal.entrance.ApiDoor.FileCall;

/**
 * One thing that can be asked for.
 *
 * @param path within the interface, such as /rates/{id}
 */
record Route(String method, String path, Opening opening) {

  private static final long SMALL = 64L * 1024;

  /** Opens it at its whole path. */
  @FunctionalInterface
  interface Opening {
    void at(ApiDoor door, String path);
  }

  private static Route of(String method, String path, ApiDoor.Terms terms, Call call) {
    return new Route(method, path, (door, at) -> door.open(method, at, terms, call));
  }

  static Route get(String path, Call call) {
    return of("get", path, new ApiDoor.Terms(Scope.READ, false, SMALL), call);
  }

  /** A write that all of sales may make. */
  static Route sales(String method, String path, Call call) {
    return of(method, path, new ApiDoor.Terms(Scope.SHEETS, false, SMALL), call);
  }

  /** A write for those who make rules and approve quotes. */
  static Route deciders(String method, String path, Scope scope, Call call) {
    return of(method, path, new ApiDoor.Terms(scope, true, SMALL), call);
  }

  /** A write of those who know where cargo is. */
  static Route tracking(String path, long largest, Call call) {
    return of("post", path, new ApiDoor.Terms(Scope.EVENTS, false, largest), call);
  }

  /** A write of those who make papers. */
  static Route papers(String path, Call call) {
    return of("post", path, new ApiDoor.Terms(Scope.PAPERS, false, SMALL), call);
  }

  /** A write of those who keep the accounts. */
  static Route charges(String path, long largest, Call call) {
    return of("post", path, new ApiDoor.Terms(Scope.CHARGES, false, largest), call);
  }

  /** A paper, in a form with its file. */
  static Route paper(String path, long largest, FileCall call) {
    var terms = new ApiDoor.Terms(Scope.PAPERS, false, largest);
    return new Route("post", path, (door, at) -> door.openForFiles(at, terms, call));
  }

  /** A whole file. */
  static Route file(String path, long largest, Call call) {
    return of("post", path, new ApiDoor.Terms(Scope.SHEETS, false, largest), call);
  }
}
