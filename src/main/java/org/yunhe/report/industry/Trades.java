package org.yunhe.report.industry;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.yunhe.report.lexicon.Lexicon;

/** The words of each trade: battery plants, textiles … */
final class Trades {
  private final List<List<String>> trades = new ArrayList<>();

  Trades(Lexicon lexicon) {
    for (String sector : lexicon.words("sectors")) {
      trades.add(lexicon.words("sector." + sector));
    }
  }

  /** The words of every trade that an industry's name has a word of. */
  Set<String> wordsOf(String industry) {
    Set<String> words = new LinkedHashSet<>();
    for (List<String> trade : trades) {
      if (trade.stream().anyMatch(industry::contains)) {
        words.addAll(trade);
      }
    }
    return words;
  }
}
