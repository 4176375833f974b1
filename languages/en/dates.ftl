### How moments, spans of time and lists are worded, wherever they stand.

# The month names of the Gregorian calendar.
#   $month (number): 1 to 12
date-month-gregorian = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}

# The month names of the Gregorian calendar as the Levant and Iraq say them; where a language makes no difference, the usual ones.
#   $month (number): 1 to 12
date-month-levantine = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}

# The month names of the Persian solar hijri calendar; the year begins with the first.
#   $month (number): 1 to 12
date-month-persian = { $month ->
    [1] Farvardin
    [2] Ordibehesht
    [3] Khordad
    [4] Tir
    [5] Mordad
    [6] Shahrivar
    [7] Mehr
    [8] Aban
    [9] Azar
    [10] Dey
    [11] Bahman
   *[12] Esfand
}

# The month names of the Kurdish solar calendar; the year begins with the first.
#   $month (number): 1 to 12
date-month-kurdish = { $month ->
    [1] Xakelêwe
    [2] Gullan
    [3] Cozerdan
    [4] Pûshper
    [5] Gelawêj
    [6] Xermanan
    [7] Rezber
    [8] Gelarêzan
    [9] Sermawez
    [10] Befranbar
    [11] Rêbendan
   *[12] Reshemê
}

# The names of the days of the week.
#   $weekday (number): 1 is Monday, 7 is Sunday
date-weekday = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}

# A day: “22 November 2026”.
#   $day (text): the day of the month, in the edition's digits
#   $month (text): the month's name
#   $year (text): the year, in the edition's digits
date-day = { $day } { $month } { $year }

# A month: “November 2026”.
#   $month (text): the month's name
#   $year (text): the year, in the edition's digits
date-month = { $month } { $year }

# A day and a time: “22 November 2026, 09:40”.
#   $day (text): the day as date-day words it
#   $time (text): hours and minutes of 24, in the edition's digits
date-day-time = { $day }, { $time }

# A day with its weekday, as in a newspaper's head: “Sunday, 22 November 2026”.
#   $weekday (text): the weekday's name
#   $day (text): the day as date-day words it
date-weekday-day = { $weekday }, { $day }

# When something was said or done, if that was within the last minute.
relative-now = just now

# When something was said or done, within the last hour.
#   $count (number): whole minutes since, 1 to 59
relative-minutes = { $count ->
    [one] { $count } minute ago
   *[other] { $count } minutes ago
}

# When something was said or done, within the last day.
#   $count (number): whole hours since, 1 to 23
relative-hours = { $count ->
    [one] { $count } hour ago
   *[other] { $count } hours ago
}

# When something was said or done, within the last week.
#   $count (number): whole days since, 1 to 6
relative-days = { $count ->
    [one] { $count } day ago
   *[other] { $count } days ago
}

# When something is due or will happen, within the next hour.
#   $count (number): whole minutes until then, 1 to 59
coming-minutes = { $count ->
    [one] in { $count } minute
   *[other] in { $count } minutes
}

# When something is due or will happen, within the next day.
#   $count (number): whole hours until then, 1 to 23
coming-hours = { $count ->
    [one] in { $count } hour
   *[other] in { $count } hours
}

# When something is due or will happen, within the next week.
#   $count (number): whole days until then, 1 to 6
coming-days = { $count ->
    [one] in { $count } day
   *[other] in { $count } days
}

# A list of exactly two: “Lena Haddow and Omar Tellan”. The two words stand first and last.
#   $before (text): the first
#   $after (text): the second
list-pair = { $before } and { $after }

# Between the words of a longer list, except before the last. The two words stand first and last.
#   $before (text): the words so far
#   $after (text): the next
list-middle = { $before }, { $after }

# Before the last word of a longer list. The two words stand first and last.
#   $before (text): the words so far
#   $after (text): the last
list-end = { $before } and { $after }
