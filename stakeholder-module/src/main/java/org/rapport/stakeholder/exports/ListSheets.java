package org.rapport.stakeholder.exports;

import java.util.stream.Stream;

/** Lists of one feature, each with its columns. */
interface ListSheets {

  Stream<ListSheet<?>> all();
}
