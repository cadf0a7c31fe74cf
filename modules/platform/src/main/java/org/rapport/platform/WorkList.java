package org.rapport.platform;

/**
 * What is to be done by whom, over all modules. A feature opens an item when something falls to
 * somebody and closes it when it is done, in its own transaction.
 */
public interface WorkList {

  /** Puts it on the list, in place of one of the same module, kind and subject. */
  void open(WorkItem item);

  /** Takes it off the list; one that is not there is no fault. */
  void close(String module, String kind, Object subject);
}
