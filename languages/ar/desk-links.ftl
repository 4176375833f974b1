### ما تطلبه غرفة التحرير من صفحات الآخرين

desk-link-trouble = { $trouble ->
    [unusable] هذا ليس عنوان صفحة ويب.
    [nowhere] لا يوجد على الإنترنت العامة شيء بهذا العنوان.
    [unreachable] الموقع لا يجيب.
    [certificate] شهادة الموقع غير صالحة.
    [too-slow] تأخر الموقع كثيرا في الإجابة.
    [too-large] الصفحة كبيرة جدا.
    [too-many-redirects] يحيل الموقع من عنوان إلى عنوان بلا نهاية.
    [another-type] هذه ليست صفحة، بل ملف من نوع آخر.
   *[unreadable] لا يمكن قراءة ما أجاب به الموقع.
}

desk-link-answered = أجاب الموقع بالرمز { NUMBER($status, useGrouping: "false") } بدل الصفحة.

desk-link-too-often = طُلبت صفحات كثيرة في وقت قصير. أعد المحاولة بعد دقائق، أو اكتب العنوان بنفسك.
