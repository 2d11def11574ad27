;;; The settings of lsp/README.md at work in Emacs: eglot attaches, flymake shows a mistake in Thai, names are completed, found and renamed.
;;; Run by run.sh; ITA_SERVER is the program, the working folder the project.
(require 'eglot)

(defun ita-fail (&rest what)
  (princ (concat (apply #'format what) "\n") #'external-debugging-output)
  (kill-emacs 1))

(defun ita-wait (what condition)
  "Waits until CONDITION holds; fails after half a minute with WHAT it waited for."
  (let ((end (time-add nil 30)))
    (while (not (funcall condition))
      (when (time-less-p end nil) (ita-fail "waited in vain for %s" what))
      (accept-process-output nil 0.02))))

(defun ita-expect (what expected actual)
  (unless (equal expected actual) (ita-fail "%s: expected %S, got %S" what expected actual)))

(define-derived-mode ita-mode prog-mode "ITA"
  (setq-local comment-start "# "))
(add-to-list 'auto-mode-alist '("\\.ita\\'" . ita-mode))
(add-to-list 'eglot-server-programs
             `(ita-mode . (,(getenv "ITA_SERVER") :initializationOptions (:language "th"))))

(setq eglot-autoshutdown nil eglot-sync-connect 30 eglot-confirm-server-initiated-edits nil)
(find-file "rules/people.ita")
(call-interactively #'eglot)

(defun ita-text (text)
  (erase-buffer)
  (insert text)
  (eglot--signal-textDocument/didChange))

(defun ita-errors ()
  (flymake-start)
  (seq-filter (lambda (each) (eq (flymake-diagnostic-type each) 'eglot-error)) (flymake-diagnostics)))

;; A mistake, while the buffer is still unsaved.
(ita-text "ถ้า o14 ต่ำกว่า ๕๐ เสนอ แผนบุคคล")
(ita-wait "a message" #'ita-errors)
(let ((mistake (car (ita-errors))))
  (ita-expect "the mark" "เสนอ" (buffer-substring (flymake-diagnostic-beg mistake) (flymake-diagnostic-end mistake)))
  (princ (format "%s\n" (flymake-diagnostic-text mistake))))
(ita-text "ปีประเมิน ๒๕๖๘\nถ้า o14 ต่ำกว่า ๕๐ แล้ว เสนอ แผนบุคคล")
(ita-wait "the message to go" (lambda () (null (ita-errors))))

;; What can be written.
(ita-text "ปีประเมิน ๒๕๖๘\nถ้า o1")
(let ((labels (all-completions "o1" (nth 2 (eglot-completion-at-point)))))
  (unless (member "o14" labels) (ita-fail "o14 is not proposed: %S" labels)))

;; A name in Thai leads to its declaration, and gets another name everywhere.
(ita-text "ปีประเมิน ๒๕๖๘\nมาตรการ แผนบุคคล\nถ้า o14 <   ๕๐ แล้ว เสนอ แผนบุคคล")
(goto-char (1- (point-max)))
(let ((found (car (xref-backend-definitions 'eglot (xref-backend-identifier-at-point 'eglot)))))
  (ita-expect "the declaration" 2 (xref-location-line (xref-item-location found))))
(eglot-rename "แผน กู้ชีพ")
(eglot-format-buffer)
(ita-expect "the renamed lines" "ปีประเมิน ๒๕๖๘\nมาตรการ \"แผน กู้ชีพ\"\nถ้า o14 < ๕๐ แล้ว เสนอ \"แผน กู้ชีพ\"\n" (buffer-string))
(eglot-shutdown (eglot-current-server))
(set-buffer-modified-p nil)
