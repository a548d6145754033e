package crooked.house.reminder;

import com.ibm.icu.text.PluralRules;
import java.util.Locale;

class BorrowsPlurals {
  PluralRules rules = PluralRules.forLocale(Locale.ROOT);
}
