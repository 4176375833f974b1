### نامه‌هایی که برنامه می‌فرستد.

letter-invitation-subject = دعوت شما به تحریریهٔ { $publication }

letter-invitation =
    { $name } شما را به تحریریهٔ { $publication } دعوت می‌کند.

    برای انتخاب گذرواژه این پیوند را باز کنید:

    <address>{ $address }</address>

    تا { $date } و فقط یک بار کار می‌کند. اگر نمی‌دانید موضوع چیست، رهایش کنید: اتفاقی نمی‌افتد.
