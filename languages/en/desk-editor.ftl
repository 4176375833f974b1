## The article editor

# Over the form: what the editor sent cannot be read as an article; its words stand in the form.
desk-editor-mistake-unreadable = The text arrived damaged. Its words stand below; look through them and save again.

# Beside the text: a photo in it is not in the library any more.
#   $name (text): the photo's id
desk-editor-mistake-photo = A photo in the text is not in the library: { $name }
