desk-statement-mistake-quote = هذه الكلمات ليست في النص. انسخها منه كما هي.

desk-statement-mistake-carries = وصل قول آخر عن طريق هذا القول. حدد أولا كيف وصل ذاك، ثم أزل هذا.
