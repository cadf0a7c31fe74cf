package org.rapport.platform;

import java.util.List;

/**
 * Tells other programs over HTTP what happened, where an administrator wants it (mission C19). What
 * is announced shares the fate of the caller's transaction and leaves after it, however often
 * Rapport is killed meanwhile; it may then arrive twice under the same id.
 */
public interface Announcements {

  /** What can be announced; a bean for each part of Rapport that announces anything. */
  interface Catalog {

    /** Names of events, in the order in which an administrator chooses among them. */
    List<String> events();
  }

  void announce(Announcement news);
}
