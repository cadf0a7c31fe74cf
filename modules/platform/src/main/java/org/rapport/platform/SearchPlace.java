package org.rapport.platform;

import java.util.List;
import org.rapport.kernel.Message;

/**
 * Where the search box of every staff page looks. Each module has an application-scoped bean per
 * kind of thing that people look for by name.
 */
public interface SearchPlace {

  /**
   * @param name as people know it
   * @param about what kind of thing it is, or a second name
   * @param path its page
   */
  record Found(String name, String about, String path) {}

  /** What is found here, as a heading. */
  Message title();

  /** Who may look here; others do not notice it. */
  Permission permission();

  /** Lower ones come first. */
  int order();

  /**
   * The best ones first, only what the signed-in person may see.
   *
   * @param text as typed, never blank
   * @param max at most so many
   */
  List<Found> find(String text, int max);
}
